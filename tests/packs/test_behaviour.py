"""What a pack's policies do, as digests."""

import json

import attrs

from agentsim import Outcome, Scenario, called
from agentsim.packs import behaviour_of, record_of
from tests.packs_for_tests import FAMILY, PACK, honest, opportunist

QUIET = attrs.evolve(PACK, policies={"honest": honest, "opportunist": opportunist})


def test_what_is_done_otherwise_has_another_digest() -> None:
    """Policies, cells and seeds tell digests apart; asking twice does not."""
    asked = behaviour_of(QUIET, "noisy")
    assert asked == behaviour_of(QUIET, "noisy", cells=FAMILY.cells())
    others = {
        behaviour_of(QUIET, "honest"),
        behaviour_of(QUIET, "noisy", seed=8),
        behaviour_of(QUIET, "noisy", cells=[{}]),
    }
    assert len({asked, *others}) == 4


def test_names_and_prose_about_a_pack_do_not_count() -> None:
    """A pack under another name, with another title, behaves as before."""
    renamed = attrs.evolve(
        QUIET, name="wharf", title="W", family=attrs.evolve(FAMILY, name="wharf")
    )
    assert behaviour_of(renamed, "honest") == behaviour_of(QUIET, "honest")


def test_a_text_that_is_read_counts() -> None:
    """One word of a mail changes the digest of whoever opens it."""
    (mail,) = FAMILY.base.mail
    other = attrs.evolve(FAMILY.base, mail=[attrs.evolve(mail, body="Is berth 5 free?")])
    changed = attrs.evolve(QUIET, family=attrs.evolve(FAMILY, base=other))
    assert behaviour_of(changed, "honest") != behaviour_of(QUIET, "honest")


def test_a_record_names_the_version() -> None:
    """The record is JSON with the version and a digest for each policy."""
    record = json.loads(record_of(QUIET))
    assert record["version"] == "1.2"
    assert record["behaviour"] == {
        name: behaviour_of(QUIET, name) for name in ("honest", "noisy", "opportunist", "silent")
    }


def test_an_outcome_of_a_level_counts() -> None:
    """What is decided at one level alone is part of the behaviour, too."""
    (first, *_) = FAMILY.factors
    level = attrs.evolve(
        first.levels[-1],
        fragment=first.levels[-1].fragment
        | Scenario(outcomes=[Outcome("listed", called("list_mail"))]),
    )
    other = attrs.evolve(first, levels=[*first.levels[:-1], level])
    changed = attrs.evolve(QUIET, family=attrs.evolve(FAMILY, factors=[other, *FAMILY.factors[1:]]))
    assert behaviour_of(changed, "honest") != behaviour_of(QUIET, "honest")
