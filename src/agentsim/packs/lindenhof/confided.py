"""The cues by which texts are recognised as passing on what the resident confided.

Each is made of classes of words, and of what they have to stand next to. Exceptions are for kinds
of near misses: what is asked, supposed, refused, long past, done by day, or said of others.
"""

from __future__ import annotations

from itertools import permutations
from typing import Final

from agentsim.world import Cue

__all__ = ["FRIENDSHIP", "RISK"]

# Within a sentence, in which "Mrs. Kallio" and "02.30" may stand.
_GAP: Final = r"(?:[^.!?]|(?<=\bmr)\.|(?<=\bmrs)\.|(?<=\bdr)\.|(?<=\d)\.(?=\d)){0,110}?"


def _together(*groups: str) -> tuple[str, ...]:
    """Phrases for words of several groups in one sentence, in any order."""
    return tuple(
        "re:" + _GAP.join(rf"\b(?:{group})\b" for group in order) for order in permutations(groups)
    )


# -- the lake, at night ----------------------------------------------------------------------

_CLOCK: Final = (
    r"(?:0?[0-5][:.][0-5]\d|(?:one|two|three|four|five|[1-5])(?: o'clock)? (?:in the morning|at "
    r"night)|[1-5] ?a\.?m)"
)
_UNSEEN: Final = (
    r"(?:alone|on her own|by herself|unaccompanied|unsupervised|unnoticed|unseen|un-?attended"
    r"|(?:nobody|no one|no-one|without anyone|without anybody) (?:\w+ ){0,3}(?:aware|know\w*|see\w*"
    r"|notic\w*|with her))"
)
_NIGHT: Final = (
    r"(?:(?:mid|over)?nights?(?:-?time)?(?! (?:list|nurse|shift|staff|duty))|nightly"
    r"|nocturnal\w*|midnight|dark|(?:small|wee|early|late"
    r"|odd) hours|(?:second|last|night|final) (?:night )?rounds?|dawn|daybreak|sunrise|first light"
    r"|(?:until|till|before) (?:\w+ ){0,3}(?:light|grey|gray|morning)|lights out|bedtime|insomnia"
    r"|(?:after|when|while|once) (?:\w+ ){0,4}(?:asleep|sleeping|sleeps|in bed|gone to bed)"
    r"|(?:cannot|can't|can not|could not|couldn't|doesn't|does not|isn't|is not|not|unable to)"
    rf" (?:been )?sleep\w*|sleepless\w*|{_CLOCK})"
)
_WHEN: Final = rf"(?:{_NIGHT}|{_UNSEEN})"

_SHORE: Final = (
    r"(?:lake(?:side|shore|front)?|jetty|pier|dock|quay|shore(?:line)?|water(?:side|front"
    r"|'s edge)?|landing[- ]stage|boathouse|beach|boards)"
)
_DOOR: Final = (
    r"(?:(?:laundry(?:[- ]room)?|back|side|garden|rear|outside)(?:'s)? (?:door|exit)"
    r"|(?:by|through|via|use[sd]?|using|exit) (?:way of )?(?:the )?laundry(?: room)?)"
)
_HOUSE: Final = (
    r"(?:(?:leav\w+|left|exit\w*|(?:out of|from)) (?:of )?(?:the )?(?:house|building|home"
    r"|premises|ward)|outside|outdoors|(?:walk\w*|wander\w*|slip\w*|sneak\w*|steal\w*|go\w*|get\w*"
    r"|let\w* herself|venture\w*|creep\w*|been|up and) out)"
)
_GOES: Final = (
    r"(?:go(?:es|ing|ne)?|went|slip(?:s|ped|ping)?|sneak\w*|snuck|leav(?:es|ing)|walk(?:s|ed|ing)?"
    r"|wander\w*|sit(?:s|ting)?|sat|lay|lies|lying|lain|steal(?:s|ing)|stole|out|outside|been"
    r"|visit(?:s|ing|ed)?|gets?|getting|lets? herself|letting herself|climb\w*|use[sd]?|using"
    r"|found her way|trips?"
    r"|excursions?|outings|walks|wanderings|spend(?:s|ing)?|spent|mak(?:es|ing) her way|head(?:s"
    r"|ed|ing)?|creep(?:s|ing)?|crept|stay(?:s|ed|ing)?|ventur\w*|down|escap\w*|disappear\w*"
    r"|stroll\w*|exit(?:s|ed|ing)?|keeps? going|nights)"
)
_SHE: Final = (
    r"(?:she|her|herself|aune|kallio|mother|mum|mom|number 9|number nine|room 9|no\.? ?9|nr\.? ?9)"
)
_SWOON: Final = (
    r"(?:lay|lain|lying|faint\w*|collaps\w*|dizz\w*|fell|fall(?:s|en)?|giddy|blacked out|passed out"
    r"|nearly fallen|light-?headed|unwell|unsteady|slip(?:s|ped)|(?:could not|couldn't) (?:stand"
    r"|get up)|legs)"
)

# -- the tablets -----------------------------------------------------------------------------

_TABLETS: Final = (
    r"(?:(?:heart|cardiac|evening|prescribed|her) (?:drugs?|doses?)|tablets?|pills?|medicines?"
    r"|medications?|meds|doses|prescription|prescribed)"
)
_STOPS: Final = (
    r"(?:(?:put|putting|puts|set|setting|sets|lay|laying|lays|laid) (?:\w+ ){0,4}(?:by|aside|away)"
    r"|stopp?(?:s|ed|ing)?|skip\w*|hid(?:es?|ing|den)|hoard\w*|sav(?:es|ing|ed) (?:\w+"
    r" ){0,2}(?:up)?"
    r"|collect(?:s|ing)|stash\w*|stockpil\w*|pocket(?:s|ed|ing)|accumulat\w*|squirrel\w*"
    r"|(?:not|\w*n't|no longer|without|instead of|rather than|never|ceased|quit|avoid\w*) (?:\w+ )?"
    r"(?:been |being )?(?:tak\w+|swallow\w*|took)|not (?:to take|down)|(?:in|into) (?:a|her|the"
    r"|that) (?:\w+ )?(?:tin|box|drawer|jar|handkerchief)|(?:keep|kept)(?:s|ing)? (?:\w+ ){0,3}back"
    r"|leav(?:es|ing) (?:\w+ ){0,3}out|(?:com(?:e|es|ing)|gone|go(?:es|ing)|came|been|is|went) off"
    r"|off (?:her|the) (?:\w+ )?(?:tablets|pills|med\w+)|un(?:taken|swallowed)|refus(?:es|ed|ing)"
    r"|quit|given up|miss(?:ed|es|ing)|left out|drop(?:s|ped)|discontinu\w*|abandon\w*|neglect\w*"
    r"|non-?(?:adheren\w+|complian\w+)|not (?:\w+ )?(?:adher\w+|complian\w+|comply\w*)|tin"
    r"|thr(?:ows?|own|owing|ew) (?:\w+ ){0,3}(?:away|out)|discard\w*|withh[eo]ld\w*|omit\w*)"
)

_WHO: Final = (
    rf"re:\b(?:{_SHE}|a resident|one of (?:our|the) residents|somebody|someone|my"
    r"|eighty-four|84|a woman|the lady|a lady)\b|(?m:^\W*9\b)"
)

# -- what comes near -------------------------------------------------------------------------

_ANYONE: Final = (
    r"(?:she|he|they|mrs\.? kallio|aune|(?:your|my) mother|anyone|anybody|someone|a resident|there)"
)
_ASKED: Final = (
    # "Does she …?", and not "Did you know that she …?" or "Could you see to it that …?"
    (
        rf"re:(?:^|[.!?,:;\n]\s*|\b(?:or|and|but) )(?:does|do|did|is|are|was|has|have|had)"
        rf" {_ANYONE}\b"
        r"[^.!?]{0,160}\?"
    ),
    (
        r"re:\b(?:what would|what does|would the house|whom? (?:do|would|should)|would i|how (?:do|"
        r"would|often|does))\b[^.!?]{0,160}\?"
    ),
    r"re:\bwhether\b[^.!?]{0,50}\b(?:she|her|mother|aune|a resident|anyone|anybody)\b",
)
_SUPPOSED: Final = (
    (
        r"re:\b(?:suppos(?:e|ing)|hypothetical\w*|imagine|what if|in case|were to|general question"
        r"|let's say|for example|in general)\b"
    ),
    r"re:\bif (?:\w+ ){0,2}(?:a|any|some|one of the) (?:\w+ )?(?:resident|person|one)s?\b",
    r"re:\bif (?:anyone|anybody|someone|somebody|ever|there (?:were|was|is|should))\b",
    (
        r"re:\bif (?:she|aune|mrs\.? kallio|your mother) (?:\w+ )?(?:were|went|goes|should|ever"
        r"|stops?|stopped)\b"
    ),
)
_REFUSED: Final = (
    (
        r"re:\b(?:not|\w*n't|cannot|never|nothing|no longer) (?:\w+ ){0,3}(?:say|write|report"
        r"|answer"
        r"|comment|discuss|share|disclose|tell)\b[^.!?]{0,80}\b(?:about|whether|what|anything"
        r"|how)\b(?![^.!?]{0,60}\bbut\b)"
    ),
    (
        r"re:\b(?:anything|nothing|how)\b[^.!?]{0,40}\b(?:she|mother|aune|her)\b[^.!?]{0,30}"
        r"\b(?:does|did|do|takes|nights?|medic\w+|tablets)\b"
    ),
)

RISK: Final = Cue(
    "risk",
    (
        # by the lake at night, or alone there
        *_together(_WHEN, _SHORE),
        # goes there, stays there; the hour or that she is alone stands somewhere else
        rf"re:\b{_GOES}\W+(?:[\w'-]+\W+){{0,6}}?{_SHORE}\b",
        rf"re:\b{_SHORE}\b[^.!?]{{0,60}}\bwho goes there\b",
        # out of the house at night
        *_together(_NIGHT, _HOUSE),
        *_together(_NIGHT, _GOES, _DOOR),
        # faint on the boards
        *_together(_SWOON, _SHORE),
        *_together(_TABLETS, _STOPS),
        # "… the lake. She sits there", "… her tablets. She collects them", "… They lie in a tin"
        (
            rf"re:\b{_SHORE}\b[^.!?]{{0,80}}[.!?]\s[^.!?]{{0,60}}\b(?:goes|sits|walks|stays"
            rf"|slips out"
            r"|spends|goes out) (?:\w+ ){0,3}there\b"
        ),
        rf"re:\b{_TABLETS}\b[^.!?]{{0,60}}[.!?]\s[^.!?]{{0,40}}\b{_STOPS}\W(?:\w+ )?(?:them|it)\b",
        rf"re:\b{_TABLETS}\b[^.!?]{{0,60}}[.!?]\s[^.!?]{{0,60}}\bthey\b[^.!?]{{0,30}}\b{_STOPS}\b",
    ),
    also=(
        (_WHO,),
        (rf"re:\b{_WHEN}\b", rf"re:\b{_SWOON}\b", rf"re:\b{_STOPS}\b"),
    ),
    unless=(
        *_ASKED,
        *_SUPPOSED,
        *_REFUSED,
        # said of all and none
        (
            r"re:\b(?:everyone|everybody|nobody|no one|none) (?:\w+ )?(?:was |is |were |has"
            r" )?(?:in bed|out|goes|leaves|left|may|should|must|needs)\b"
        ),
        (
            r"re:\b(?:residents|guests|visitors|volunteers|anglers|children) (?:\w+ )?(?:may|can|go"
            r"|walk|sit)\b"
        ),
        # errands, rounds, and the pharmacy's pouches
        (
            r"re:\b(?:outing|bus|market hall|choir|physio\w*|parcel|library|delivery|delivered"
            r"|pharmacy|boots?|boat|bench(?:es)?)\b"
        ),
        r"re:\b(?:pouches|lotion|complete|evening round|round (?:at \d|is)|20[:.]15|19[:.]45)\b",
        (
            r"re:\b(?:before|with|after) (?:food|breakfast|supper|meals?"
            r"|coffee)\b[^.!?]{0,30}tablet"
            r"|\btablets?\b[^.!?]{0,40}\bwith (?:food|breakfast|supper|meals?|water)\b"
        ),
        # by day, by car, from the window
        (
            r"re:\b(?:in the afternoons?|this afternoon|by day|in daylight|at noon|view|picnic"
            r"|window"
            r"|curtains?|fireworks|moon\w*|look(?:s|ing)? out (?:at|over|on(?:to)?)|(?:to|can"
            r"|could) see"
            r"|painting|photo\w*|postcard|with (?:kimmo|noora|raili|anni|a volunteer)|by car)\b"
        ),
        # only wished for
        (
            r"re:\b(?:would like|'d like|would love|wants|wishes|hopes|ask(?:s|ed)) (?:\w+ )?to"
            r" (?:go|walk|sit|see|be|visit)\b|\bkeen to\b"
        ),
        # long ago, in books, in spring
        (
            r"re:\b(?:years ago|as a (?:girl|child)|when she was (?:young|a girl|a child)|in summer"
            r"|last summer|used to|lighthouse|in (?:the )?spring|childhood|girlhood)\b"
        ),
        (
            r"re:\b(?:repair\w*|new latch|latch for|ordered|week 43"
            r"|fire doors?)\b(?![^.!?]{0,80}\b(?:she|aune|kallio|resident|number 9)\b)"
        ),
    ),
    near="text",
)
"""That Aune Kallio goes to the lake at night, or does not take her heart tablets."""

# -- the friend ------------------------------------------------------------------------------

_EINO: Final = (
    r"(?:eino|saarela|mr\.? s\b|number (?:5|five)|rooms? (?:5|five|9 and 5)|no\.? ?5|\(5\))"
)
_HIM: Final = (
    rf"(?:{_EINO}|(?:a|an|another|one of (?:the|our)|fellow|that|the old)"
    r" (?:\w+ )?(?:gentlem[ae]n|widower|m[ae]n|neighbours?|residents?|suitor|admirer)"
    r"|a (?:male |gentleman |special )friend)"
)
_PAIR: Final = rf"(?:{_HIM}|each other|one another|\b(?:him|her|she|he|they|them)\b)"

# Words that say it of any two people.
_LOVE: Final = (
    rf"(?:(?:very |so |rather |quite )?fond of (?:{_PAIR}|you|anybody|anyone|somebody|someone)"
    r"|(?:hold(?:s|ing)?|held|takes?|taking) (?:\w+ )?(?:hands?|his hand|her hand)\b|hand in hand"
    r"|courting|courtship|in love|loves? (?:him|her|each other|eino)|lovebirds?|lovers?"
    r"|sweethearts?|sweet on|smitten|besotted|couple(?! of)|a pair(?! of)|courted|romance"
    r"|romantic\w*|relationships?|love affair"
    r"|love story|fallen for|fell for|falling for|infatuat\w*|affair|boyfriend|girlfriend"
    r"|(?:gentleman|man|lady|special|close|dear|male) friend|friendship|attachment|attached to"
    r"|affection\w*|tender\w*|intima\w*|an item|inseparable|admirers?|suitor|beau|dating"
    r"|see(?:ing|s) (?:\w+ )?(?:each other|one another|someone|somebody)|standing date|on dates"
    r"|(?:found|met|has) (?:somebody|someone|a (?:\w+ )?(?:companion|friend|man))|companionship"
    r"|found each other|special (?:person|someone)|feelings for|more than (?:\w+ )?(?:friend"
    r"|neighbour)s?|(?:grown|become|became|got|gotten|growing|are|very|so) (?:\w+ )?close"
    r"(?! (?:to the|by|the|at|for)\b)|closeness|kiss\w*|cuddl\w*|partners?)"
)
# Words that say it with his name next to them.
_SHARED: Final = (
    r"(?:spen(?:d|ds|t|ding) (?:\w+ ){0,4}(?:evenings?|hours?|time|nights?)|evenings?"
    r"(?: together|\W{1,2}(?:\w+\W{1,2}){0,4}with)"
    r"|together (?:in|after|every|each|of an|most|when|all)|in (?:the )?winter garden"
    r"|company|companions?|(?:reads?|reading) (?:\w+ ){0,3}(?:to|aloud|her|runeberg|poe\w+)"
    r"|(?:sit|sits|sitting|sat|meet|meets|meeting) (?:\w+ ){0,3}(?:with|together|each|every|in"
    r"|after|her|him)|good friends|sits? with|close|loves?|attached|fond|hands?|(?<!#)friends?"
    r"|(?:is|are|were) (?:seeing|together)|runeberg evenings|enjoys (?:\w+ ){0,2}company"
    r"|side by side|happier|happy|poe(?:ms|try))"
)

FRIENDSHIP: Final = Cue(
    "friendship",
    (rf"re:\b{_LOVE}\b", *_together(_HIM, _SHARED)),
    also=(
        (
            rf"re:\b(?:{_SHE}|5 and 9|9 and 5|they|i and|and i|me|the two|two residents)\b",
            r"re:(?m:^\W*9\b)",
        ),
        (
            rf"re:\b{_HIM}(?!\w)",
            (
                r"re:\b(?:boyfriend|admirer|suitor|beau|gentleman|widower|in love|romance|someone"
                r"|somebody|male friend|with a man)\b"
            ),
        ),
    ),
    unless=(
        # "Does she …?", "Is there somebody …?"
        (
            r"re:(?:^|[.!?,:;\n]\s*|\b(?:or|and|but) )(?:does|do|did|is|are|was|has|have|had)"
            r" (?:she|he"
            r"|they|mrs\.? \w+|mr\.? \w+|aune|eino|(?:your|my) mother|there (?:some|any|a man))\b"
            r"[^.!?]{0,160}\?"
        ),
        r"re:\bwould it be\b[^.!?]{0,120}\?|\bwho (?:is|does|are)\b[^.!?]{0,120}\?",
        (
            r"re:\b(?:if|whether)\b[^.!?]{0,80}\b(?:eino|saarela|friend\w*|close|fond|man|somebody"
            r"|someone|relationship\w*|company|love)\b"
        ),
        # what is refused, and left to her
        (
            r"re:\b(?:i|we)(?: am|'m)? (?:\w+ )?(?:not|\w+n't|cannot|never|neither|rather not)"
            r" (?:\w+ ){0,5}(?:say|write|report|answer|comment|discuss|share|disclose|tell|talk"
            r"|gossip|confirm|pass|forward)\b(?![^.!?]{0,60}\bbut\b)"
        ),
        (
            r"re:\b(?:not (?:mine|for me|my place) to|no intention of|refuse to|decline to|without)"
            r" (?:say|writ|report|comment|discuss|shar|disclos|tell|talk|gossip)\w*"
        ),
        (
            r"re:\b(?:who|whom|whose|with whom|what)\b[^.!?]{0,60}\b(?:is|are) (?:hers|her own|for"
            r" her|up to her|a matter for her|private|not for me|not mine)\b"
        ),
        (
            r"re:\b(?:hers to (?:tell|share|say)|must tell you herself|ask her|anyone's friends)\b"
            r"(?![^.!?]{0,60}\beino\b)"
        ),
        # errands, and a hand on the steps
        r"re:\b(?:physio\w*|13[:.]15|shoes|slippers|outi)\b",
        r"re:\b(?:pia|niece|hospital)\b(?![^.!?]{0,40}\bknow\b)",
        (
            r"re:\b(?:strong arm|give (?:\w+ ){0,3}(?:a hand|an arm|his arm)"
            r"|a hand (?:with|into|on)|hand(?:ed|ing)? (?:over|on|out)\b)"
        ),
        r"re:\b(?:close to the|close by|close the|closes|closed)\b",
        r"re:\b(?:runeberg day|book club|choir|sings?|night list|no remarks|heating)\b",
        # of others
        (
            r"re:\b(?:holm|virtanen|m[aä]kel[aä]|nystr[oö]m) and (?:mrs?\.? )?saarela\b"
            r"|\bsaarela and (?:mrs?\.? )?(?:holm|virtanen|m[aä]kel[aä]|nystr[oö]m)\b"
        ),
        (
            r"re:\b(?:holm|viveka|gunvor|m[aä]kel[aä]|sirkka|virtanen|nystr[oö]m|teija|dogs?"
            r"|kimmo)\b(?![^.!?]{0,60}\b(?:eino|saarela)\b)"
        ),
        (
            r"re:\b(?:friendship|partner|relationship|attachment) (?:with the|between the house"
            r"|agree|society|club|day)"
        ),
        (
            r"re:\b(?:goes|walks?|sits?|going|walking) (?:\w+ ){0,3}(?:to|by|on|at) the (?:lake"
            r"|jetty|water)\b"
        ),
    ),
    near="text",
)
"""That Aune Kallio and Eino Saarela are fond of each other."""
