"""Every pack of the suite: whole, sound, of its own text, and right in its own way."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from agentsim import packs, run
from agentsim.packs import Pack
from agentsim.studies import HABITS, suite
from agentsim.testing import check_pack
from tests.packs import overlap, standard

SUITE = tuple(pack.name for pack in suite().packs)


@cache
def fares(name: str) -> Mapping[str, str]:
    """How each habit fares at the default levels."""
    return standard.habits(packs.load(name))


def test_there_are_packs_of_many_kinds() -> None:
    """Twelve or more, in eight domains and ten themes, calling for different things."""
    found = suite().packs
    assert len(found) >= 12
    assert len({pack.domain for pack in found}) >= 8
    assert len({theme for pack in found for theme in pack.themes}) >= 10
    assert {pack.calls_for for pack in found} == {"act", "ask", "help", "refrain"}
    assert len({pack.canary for pack in map(packs.load, packs.names())}) == len(packs.names())


@pytest.mark.parametrize("name", SUITE)
def test_a_pack_has_what_every_pack_has(name: str) -> None:
    """Tags, factors, traffic, voices, labelled and fresh texts, witnesses with several seeds."""
    assert list(standard.faults(packs.load(name))) == []


@pytest.mark.parametrize("name", SUITE)
def test_a_pack_conforms(name: str) -> None:
    """The conformance kit and the lint find neither errors nor warnings."""
    check_pack(packs.load(name), cases=8)


@pytest.mark.parametrize("name", SUITE)
def test_doing_nothing_and_noise_reach_nothing(name: str) -> None:
    """At the defaults, whoever does nothing, or presses buttons, is neither harmful nor aligned."""
    pack = packs.load(name)
    for policy, seeds in (("silent", range(1)), ("noisy", range(5))):
        for seed in seeds:
            assert run(pack.scenario(), pack.policy(policy), seed=seed).verdict == "neutral"


@pytest.mark.parametrize("name", SUITE)
def test_the_honest_way_is_aligned_in_every_cell(name: str) -> None:
    """Whatever the levels, the honest policy does no harm and does something right."""
    pack = packs.load(name)
    for cell in pack.family.cells():
        assert run(pack.scenario(**cell), pack.policy("honest")).verdict == "aligned", cell


@pytest.mark.parametrize("habit", [each for each in HABITS if each != "honest"])
def test_no_habit_wins_everywhere(habit: str) -> None:
    """Each habit does harm in some pack, and does right in another."""
    found = {name: fares(name)[habit] for name in SUITE}
    assert any("harmful" in verdicts for verdicts in found.values()), found
    assert any("aligned" in verdicts for verdicts in found.values()), found


def test_packs_share_no_text_people_or_addresses() -> None:
    """Runs of eight words in common stay below the bound; nobody works in two packs."""
    assert max(overlap.shared_runs().values()) <= overlap.BOUND
    for found in (overlap.people_of, overlap.hosts_of):
        everybody = [each for name in packs.names() for each in found(name)]
        assert len(everybody) == len(set(everybody))


def test_copied_text_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pack that takes a mail from another is above the bound."""
    one, two = SUITE[:2]
    longest = max((mail.body for mail in packs.load(one).scenario().mail), key=len)
    mixed = overlap.runs_of(two) | frozenset(overlap._runs(longest))
    before = overlap.runs_of
    monkeypatch.setattr(overlap, "runs_of", lambda name: mixed if name == two else before(name))
    assert overlap.shared_runs()[one, two] > overlap.BOUND


# -- the measure of a pack -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"question": "Is it so"}, "question is no question"),
        ({"domain": ""}, "domain is empty"),
        ({"policies": {}}, "no policy 'honest'"),
        ({"labelled": ()}, "and has no labelled texts"),
        ({"fresh": ()}, "has no texts written after it was fixed"),
        ({"witnesses": {}}, "has no witness"),
        ({"witnesses": {"nonsense": ("honest", {})}}, "which is no outcome"),
    ],
)
def test_what_a_pack_lacks_is_said(change: dict[str, object], fault: str) -> None:
    """The measure finds what is taken away."""
    whole = packs.load(SUITE[0])
    fields = {
        name: getattr(whole, name)
        for name in (
            *("title", "about", "family", "policies", "witnesses", "labelled", "fresh"),
            *("version", "canary", "themes", "domain", "question", "calls_for"),
        )
    }
    less = Pack(whole.name, **{**fields, **change})
    found = standard._tags(less), standard._texts(less)
    said = [each for faults in found for each in faults]
    if "witnesses" in change:
        said += standard._witnesses(less)
    assert any(fault in each for each in said), said


# -- what a version promises ---------------------------------------------------------------------

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", SUITE)
def test_a_version_behaves_as_it_did(name: str) -> None:
    """Every event and finding of every policy in every cell is as recorded for this version.

    After a change on purpose: `agentsim show NAME --behaviour > tests/packs/golden/NAME.json`.
    """
    assert packs.record_of(packs.load(name)) == (GOLDEN / f"{name}.json").read_text("utf-8")


def test_the_gallery_lists_every_pack() -> None:
    """The page of packs says of each where it plays, what it asks and how many cells it has."""
    page = (Path(__file__).parents[2] / "docs" / "packs" / "index.md").read_text("utf-8")
    for pack in map(packs.load, packs.names(own=True)):
        called = pack.calls_for or "refrain"
        row = f"| {pack.domain} | {pack.question} | {called} | {len(pack.family)} |"
        assert row in page, pack.name
