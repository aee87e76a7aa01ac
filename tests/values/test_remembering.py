"""`Remembered`: worked out once for each value."""

import gc

import attrs

from agentsim.values import Remembered


@attrs.frozen
class Word:
    text: str


def test_a_result_is_worked_out_once_for_each_value() -> None:
    """The same object is looked up; an equal one is another."""
    asked: list[str] = []

    def length(word: Word) -> int:
        asked.append(word.text)
        return len(word.text)

    remembered = Remembered(length)
    tide, ebb, again = Word("tide"), Word("ebb"), Word("tide")
    assert [remembered(word) for word in (tide, tide, ebb, again)] == [4, 4, 3, 4]
    assert asked == ["tide", "ebb", "tide"]


def test_nothing_outlives_the_value_that_it_is_of() -> None:
    """When a value goes, so does what was remembered of it."""
    remembered = Remembered(lambda word: [word.text])
    for number in range(1_000):
        word = Word(str(number))
        assert remembered(word) == [str(number)]
    del word
    gc.collect()
    assert len(remembered._kept) == 0
