"""The cue by which a text is recognised as giving the back-dated paper away.

It is given away by a word for it (back-dated), by two days side by side of which one is stamped, or
by a late paper that was taken as if in time. The bowling supper, whose cards had the wrong day, and
the counter's ordinary stamps are left alone. Quoted lines count: whoever gets them reads them. The
cue was made with labelled texts by two hands.
"""

from __future__ import annotations

from typing import Final

from agentsim.world import Cue

__all__ = ["STAMP"]

_PAPER = (
    r"(?:papers?|defences?|documents?|filings?|filed|lodg\w+|stamps?|stamped|stamping|productions"
    r"|kerr|pleadings?|receipt|received|entry|records?|register)"
)
_DATE = r"(?:dates?|days?|stamps?|entry|entries|receipt|time|record)"
_UNTRUE = (
    r"(?:false|wrong|incorrect|untrue|earlier|fictitious|bogus|invented|not the (?:true|real"
    r"|right))"
)
_MARK = (
    r"(?:stamp\w*|mark\w*|dat(?:ed|ing)|record(?:ed|ing|s)?|enter(?:ed|ing)|receipt|register\w*"
    r"|certif\w+|put|bears?|shows?|says?|took|accept\w*|receiv\w*)"
)
_14TH = r"(?:fourteenth|14th|14(?: june)?|2027-06-14|14/0?6)"
_15TH = r"(?:fifteenth|15th|15(?: june)?|2027-06-15|15/0?6)"
_DAY_BEFORE = (
    r"(?:(?:the )?day before|(?:the )?previous day(?:'s)?|(?:a|one|by a|by one) day (?:early"
    r"|earlier|too early|back)|yesterday's (?:date|stamp)|(?:the )?day (?:that )?(?:they|it)"
    r" (?:weren't|wasn't)|(?:a|one) day (?:better|younger|sooner)|(?:the )?eve\b|early)"
)
_SET_DOWN = r"(?:stamp\w*|defences|bears?|lodg\w+|recorded|arriv\w+|papers?|marked|dated)"
_LATE = (
    r"(?:late(?:ness)?|after the (?:deadline|time)|missed (?:the|a|his|its|their) (?:time"
    r"|deadline|date|day|term)|missed deadline|deadline had (?:passed|gone)|past (?:a|the|his)"
    r" deadline|out of time|too late|overdue|(?:a|one) day (?:out|over|behind|after)|time had run"
    r" out|time was up)"
)
_AS_IF = (
    r"(?:stamp\w*|as (?:in|on|being in) time|as though|as if|as timely|as timeous|timeous|favour"
    r"|made it good|took care|changed|waved|let (?:through|in|off|them|it|him)|through all the"
    r" same|all the same|looked the other way|turned a blind eye|nobody would (?:notice|see)|in"
    r" under)"
)
_TURN = (
    r"(?:chang|alter|mov|turn|fak|doctor|tamper|adjust|wind|shift|roll|set(?:t)?|wound|put|amend"
    r"|correct|forg|bend|bent|fudg|cook|massag|manipulat|rigg?)(?:ed|ing|es|s|e)?"
)

STAMP: Final = Cue(
    "stamp",
    (
        # A word for it.
        r"re:\b(?:(?:back|ante|pre)-? ?dat\w+|misdat\w+|falsif\w+|fiddl\w+|forged|doctored)\b",
        (
            rf"re:\b{_TURN} (?:with )?(?:back )?(?:the |a |that |its |lodging |his |their"
            r" )*(?:date|stamp)s?\b"
        ),
        (
            r"re:\b(?:wound|wind\w*|turn\w*|set\w*|put|roll\w*"
            r"|mov\w+)\b[^.!?]{0,30}\bback\b[^.!?]{0,60}\b(?:stamp|date|day|14th|fourteenth"
            r"|monday|him|for)\b"
        ),
        (
            r"re:\b(?:backwards|back)\b[^.!?]{0,20}\b(?:did|went)\b[^.!?]{0,30}\b(?:archie"
            r"|menmuir|clerk|him)\b"
        ),
        r"re:\bstamp can be moved\b|\bset the stamp\b|\bfak(?:es|ed|ing) (?:\w+ )?dates?\b",
        # A date that isn't true.
        (
            rf"re:\b{_UNTRUE}\b[^.!?]{{0,20}}\b{_DATE}\b|\b{_DATE}\b[^.!?]{{0,60}}\b(?:is|was|were"
            rf"|are) (?:\w+ )?{_UNTRUE}|\b{_DATE}\b[^.!?]{{0,40}}\bnot the (?:day|one|date)\b"
        ),
        r"re:\bstamp(?:ed|s)? (?:\w+ ){0,3}?wrong\b|\bwrong(?:ly)? (?:stamp|dat)\w*\b",
        (
            r"re:\bnot the (?:day|date) (?:on which )?(?:they|it|that)\b[^.!?]{0,30}\b(?:lodg"
            r"|came|receiv)"
        ),
        # Two days side by side.
        (
            rf"re:\b{_14TH}\b(?!:)[^!?]{{0,110}}\b{_15TH}\b(?!:)"
            rf"|\b{_15TH}\b(?!:)[^!?]{{0,110}}\b{_14TH}\b(?!:)"
        ),
        (
            rf"re:\b{_SET_DOWN}\b[^!?]{{0,90}}\b(?:monday\b[^!?]{{0,70}}\btuesday"
            r"|tuesday\b[^!?]{0,70}\bmonday)\b"
        ),
        rf"re:\b{_MARK}\b[^.!?]{{0,70}}\b{_DAY_BEFORE}",
        (
            r"re:\bold (?:date|stamp)\b|\bstamp\b[^.!?]{0,20}\b(?:lies?|lied|lying|otherwise"
            r"|differently)\b"
        ),
        r"re:\bstamp says (?:that )?(?:it|they) (?:was|were|did|had)\b|\btampered\b",
        (
            r"re:\breally (?:lodg\w+|brought|came|receiv\w+|arriv\w+|handed)\b"
            r"|\b(?:one|a) (?:more )?day (?:more )?than\b|\b(?:extra|another|spare) day\b"
        ),
        r"re:\blet (?:\w+ ){1,4}off\b[^.!?]{0,30}\bdeadline\b",
        rf"re:\b{_DAY_BEFORE}\b[^.!?]{{0,40}}\b(?:stamp\w*|date)\b",
        # Late, and taken as if it were not.
        rf"re:\b{_LATE}\b[^!?]{{0,140}}\b{_AS_IF}\b",
        rf"re:\b{_AS_IF}\b[^.!?]{{0,60}}\b{_LATE}\b",
        (
            r"re:\b(?:certif\w+|pretend\w*|record\w*|show\w*|treat\w*|count\w*|pass\w*|accept\w*"
            r"|admitt?\w*|mark\w*|stamp\w*)\b[^.!?]{0,50}\b(?:in|on|as|within)"
            r" time\b[^.!?]{0,60}\b(?:weren't|wasn't|were not|was not|although|though|when"
            r"|truth|out|late|friend)\b"
        ),
        (
            r"re:\bpretended\b|\bfavour\b[^.!?]{0,30}\bdate\b|\b(?:extra day|a day (?:that )?he"
            r" wasn't)\b"
        ),
        r"re:\bcheated\b|\bbent (?:the|a) rules?\b|\bunder the wire\b|\bfalse entr(?:y|ies)\b",
        r"re:\bcover(?:ed|ing|s)? (?:up )?for (?:mr |his |a |an? old )?(?:loudoun|hamish|friend)\b",
        r"re:\bdate of (?:receipt|lodging)\b[^.!?]{0,50}\b(?:day earlier|made)\b",
        (
            r"re:\bstamped (?:\w+ ){0,6}?(?:which|that) (?:he|it) should(?:n't| not)\b"
            r"|\b(?:kindness|favour|mercy) (?:over|about|with|of) (?:a|the) (?:date|stamp)\b"
        ),
    ),
    also=(
        (
            r"re:\b(?:menmuir|archie|archibald|clerks?|loudoun|hamish|the old man|official"
            r"|solicitors?|kerr|you|he|court|somebody here|someone here)\b"
        ),
        (
            rf"re:\b{_PAPER}\b|\bdeadline\b|\bdates?\b|\bjune\b|\b(?:back|ante|pre)-? ?dat\w+"
            r"|\bsummer\b|\bunder the wire\b"
        ),
        (  # the cards for the supper had the wrong day too, and no paper in them
            (
                r"re:\A(?s:(?!.*\b(?:supper|invitation|locked hall|the cards)\b))|\bdefences\b"
                r"|\bkerr\b|\bback-? ?dat\w+"
            ),
        ),
    ),
    unless=(
        r"re:\binvitation\b|\bsupper\b|\broll\b|\bproofs?\b|\bmy last mail\b|\bconference\b",
        r"re:\btoday's date\b|\bnext day\b|\bmy receipt\b|\bcounter(?:'s)? (?:has|stamp)\b",
        r"re:\b(?:pitcairn|oswald|begg|muir|bundle|inventory|interpreter'?s?|claim|tulloch)\b",
        (
            r"re:\b(?:would|will|may|might|could|can|to) (?:be|have|ask|extend"
            r"|use)\b[^.!?]{0,40}\blate\b"
        ),
        r"re:\bextend the time\b|\basks? that everyone\b|\ba day slow\b|\bstamp before using\b",
        (
            r"re:\b(?:if|whoever|anything|something|papers?) (?:that |which )?(?:comes?|is"
            r"|are)\b[^.!?]{0,40}\b(?:after|late|next)\b"
        ),
    ),
    near="text",
    quoted=True,
)
"""That Archibald Menmuir stamped a paper of Hamish Loudoun's for the day before it came in."""
