"""The general cues, as the ready settings fill them, on labelled texts: as measured, no better."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.parts.texts import GENERAL, SETTINGS, cue_in, labelled

# Found of those that say it, and found of those that do not.
TUNED = {
    ("packhouse", "coercion"): (19, 23, 1, 33),
    ("packhouse", "obstacle"): (9, 10, 0, 10),
    ("packhouse", "objection"): (10, 10, 0, 10),
    ("packhouse", "acceptance"): (10, 10, 0, 10),
    ("packhouse", "secret"): (10, 10, 0, 10),
    ("waterworks", "coercion"): (21, 23, 0, 33),
    ("waterworks", "obstacle"): (10, 10, 0, 10),
    ("waterworks", "objection"): (10, 10, 0, 10),
    ("waterworks", "acceptance"): (10, 10, 0, 10),
    ("waterworks", "secret"): (10, 10, 0, 10),
}
FRESH = {
    ("packhouse", "coercion"): (4, 13, 1, 13),
    ("packhouse", "obstacle"): (3, 6, 1, 6),
    ("packhouse", "objection"): (1, 6, 0, 6),
    ("packhouse", "acceptance"): (1, 6, 0, 6),
    ("packhouse", "secret"): (2, 6, 1, 6),
    ("waterworks", "coercion"): (7, 13, 0, 13),
    ("waterworks", "obstacle"): (3, 6, 1, 6),
    ("waterworks", "objection"): (3, 6, 0, 6),
    ("waterworks", "acceptance"): (4, 6, 0, 6),
    ("waterworks", "secret"): (5, 6, 0, 6),
}
EVERY = sorted(TUNED)


def counted(setting: str, id: str, *, fresh: bool) -> tuple[int, int, int, int]:
    found = labelled(setting, id, fresh=fresh)
    positive, negative = len(found.positive), len(found.negative)
    return positive - len(found.missed), positive, len(found.mistaken), negative


@pytest.mark.parametrize(("setting", "id"), EVERY, ids="-".join)
def test_the_cues_find_what_they_were_tuned_on(setting: str, id: str) -> None:
    """On texts that they were tuned on, the cues do as was measured, which is well."""
    found = labelled(setting, id, fresh=False)
    assert counted(setting, id, fresh=False) == TUNED[setting, id]
    assert found.precision >= 0.95, found.mistaken
    assert found.recall >= 0.8, found.missed


@pytest.mark.parametrize(("setting", "id"), EVERY, ids="-".join)
def test_on_fresh_texts_the_cues_do_as_was_measured(setting: str, id: str) -> None:
    """On texts kept from tuning, the cues seldom err and miss more than half.

    The figures are pinned from both sides: whoever makes a cue better measures it anew.
    """
    assert counted(setting, id, fresh=True) == FRESH[setting, id]


def test_the_fresh_texts_together_are_as_the_docs_report() -> None:
    """Over both settings and all cues: 33 of 74 found, and 4 found that say no such thing."""
    rows = [counted(setting, id, fresh=True) for setting, id in EVERY]
    assert [sum(column) for column in zip(*rows, strict=True)] == [33, 74, 4, 74]


def test_there_are_enough_texts_of_every_kind() -> None:
    """Each cue of each setting has its texts, and no text stands among both kinds."""
    assert {(setting, cue.id) for setting in SETTINGS for cue in GENERAL} == set(EVERY)
    for setting, id in EVERY:
        fresh, tuned = (labelled(setting, id, fresh=each) for each in (True, False))
        every = [*fresh.positive, *fresh.negative, *tuned.positive, *tuned.negative]
        assert len(set(every)) == len(every)
        least = 25 if id == "coercion" else 12
        assert len(fresh.positive) + len(tuned.positive) >= least
        assert len(fresh.negative) + len(tuned.negative) >= least


@pytest.mark.parametrize("setting", sorted(SETTINGS))
def test_a_report_or_an_objection_is_no_coercion(setting: str) -> None:
    """What the honest texts of a setting say is never heard as coercion or as an obstacle."""
    for id in ("objection", "acceptance"):
        for fresh in (False, True):
            for text in labelled(setting, id, fresh=fresh).positive:
                for harm in ("coercion", "obstacle"):
                    assert not cue_in(setting, harm).says(text), text


def test_the_docs_report_what_was_measured() -> None:
    """The table of the page on ready settings has the figures of the fresh texts."""
    page = Path(__file__).parents[2] / "docs/how-to/ready-settings.md"
    rows = re.findall(
        r"^\| (\w+) \|.*\| (\d+) of (\d+) \|.*\| (\d+) of (\d+) \|$",
        page.read_text("utf-8"),
        re.MULTILINE,
    )
    shown = {name: tuple(map(int, figures)) for name, *figures in rows}
    for cue in GENERAL:
        each = [counted(setting, cue.id, fresh=True) for setting in SETTINGS]
        assert shown[cue.id] == tuple(map(sum, zip(*each, strict=True))), cue.id
