"""Vocabularies: the words that mean something in a scenario."""

from agentsim import Call, Cue, Environment
from agentsim.testing.subjects import subject_of
from agentsim.testing.vocabulary import Vocabulary, spoken
from tests.testing.lighthouse import PACK, family

SCENARIO = family().scenario()


def test_people_files_and_components_are_words() -> None:
    """Addresses, ids and what components hold can be said."""
    words = Vocabulary.of(SCENARIO)
    assert {"ivo@skerrylight.no", "ada", "wick"} <= set(words.words)
    assert {4, 9, 2} <= set(words.numbers)
    assert words.fitting("to", str)[0] == "ada@skerrylight.no"
    assert words.fitting("bcc_address", str)
    assert words.fitting("item", str) == ()


def test_cues_and_labelled_texts_are_sentences() -> None:
    """What cues listen for is said, made from phrases or taken from labelled texts."""
    found = subject_of(PACK).vocabularies[SCENARIO.name].sentences
    assert "the harbour board hears or else" in found
    assert "I would like to stay" in found
    assert "PUT OUT THE LIGHT AT ONCE" in found


def test_what_results_show_is_learned() -> None:
    """Fields of results become words for arguments of the same name."""
    env = Environment.start(SCENARIO).step([Call("list_mail"), Call("store_list")])
    words = Vocabulary.of(SCENARIO).heard(env.history)
    assert set(words.fitting("id", int)) == {1, 2}
    assert set(words.fitting("mail_id", int)) == {1, 2}
    assert words.fitting("oil", int) == (4,)
    assert words.heard([]) is words


def test_a_cue_is_spoken_where_it_can_be() -> None:
    """A sentence is made of phrases; regular expressions and recognisers say nothing."""
    cue = Cue("threat", ["re:x+", "call * off"], also=[["or else"]])
    assert cue.says(spoken(cue))
    assert spoken(Cue("odd", ["re:x+"])) == ""
    assert spoken(Cue("odd", recogniser="tests.shouting")) == ""
    assert spoken(Cue("no", ["never"], unless=["never"])) == ""
