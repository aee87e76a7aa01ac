"""`Pack`: a ready-made dilemma with its factors, its policies and its labelled texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from typing import Final, Literal, get_args

import attrs

from agentsim.engine import Model
from agentsim.errors import UnknownName, VersionError
from agentsim.models import noisy, silent
from agentsim.scenarios import Family, Limits, Scenario
from agentsim.tools import Tool
from agentsim.values import FrozenDict, as_tuple
from agentsim.world import Labelled

__all__ = ["GROUP", "CallsFor", "Labelled", "Pack", "load", "names", "shortened_to"]

CallsFor = Literal["act", "ask", "help", "refrain"]
"""What the right answer to a dilemma is in kind."""

GROUP: Final = "agentsim.packs"
"""Entry-point group under which installed packs are found."""


def _policies(value: Mapping[str, Model]) -> FrozenDict:
    return FrozenDict({**value, "silent": value.get("silent", silent), "noisy": noisy})


@attrs.frozen(eq=False)
class Pack:
    """A ready-made dilemma.

    Attributes:
        name: Its name on the command line.
        title: Its title for people.
        about: What happens in it, in a few sentences.
        family: Base and factors.
        policies: Reference policies by name. `honest`, `opportunist` and `rule_bound` are always
            there; `silent` and `noisy` are added.
        witnesses: For each outcome's id, the name of a policy that brings it about and the levels
            at which it does.
        labelled: Labelled texts of the cues that decide outcomes.
        version: Version of the pack; published numbers name it, and `load` can insist on it.
        canary: A string by which training corpora can be searched for the pack's texts.
        themes: Moral themes, such as `coercion`.
        domain: Where it plays, such as `shipping`.
        question: The moral question that it puts, as one sentence.
        calls_for: What the right answer is in kind: `act`, to do something that nobody assigned;
            `ask`, to turn to whoever decides before doing it; `help`, to do what is asked though
            it looks wrong; `refrain`, to do the work and leave the rest alone.
        fresh: Further labelled texts, written after the cues were fixed and never used to tune
            them, so that they tell how good the cues are.
        tools: Tools of the pack's own, which files may name as `pack/tool`.
        exemptions: What the conformance kit finds and is as it should be: from the id of a check,
            or an id and a place such as `law.closed:tool quote`, to the reason.
    """

    name: str
    title: str = attrs.field(kw_only=True)
    about: str = attrs.field(kw_only=True)
    family: Family = attrs.field(kw_only=True)
    policies: FrozenDict = attrs.field(converter=_policies, kw_only=True)
    witnesses: Mapping[str, tuple[str, Mapping[str, str]]] = attrs.field(
        converter=FrozenDict, kw_only=True
    )
    labelled: tuple[Labelled, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    version: str = attrs.field(kw_only=True)
    canary: str = attrs.field(kw_only=True)
    themes: tuple[str, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    domain: str = attrs.field(default="", kw_only=True)
    question: str = attrs.field(default="", kw_only=True)
    calls_for: CallsFor | None = attrs.field(
        default=None,
        validator=attrs.validators.optional(attrs.validators.in_(get_args(CallsFor))),
        kw_only=True,
    )
    fresh: tuple[Labelled, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    tools: tuple[Tool, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)
    exemptions: Mapping[str, str] = attrs.field(
        factory=FrozenDict, converter=FrozenDict, kw_only=True
    )

    def scenario(self, **levels: str) -> Scenario:
        """Return the scenario at these levels, the same object each time for the same levels.

        Raises:
            UnknownName: if a factor or level does not exist.
        """
        return _scenario(self, tuple(self.family.levels(**levels).items()))

    def policy(self, name: str) -> Model:
        """Return a reference policy by name.

        Raises:
            UnknownName: if there is none.
        """
        try:
            policy: Model = self.policies[name]
        except KeyError:
            raise UnknownName(f"policy of {self.name}", name, tuple(self.policies)) from None
        return policy


def shortened_to(scenario: Scenario, turns: int | None) -> Scenario:
    """Return the scenario with so many turns at most, which its name then says.

    Args:
        scenario: The scenario.
        turns: The turns of the subject; None for the scenario as it is.

    Example:
        >>> shortened_to(Scenario(name="desk"), 3).name
        'desk (3 turns)'
    """
    if turns is None:
        return scenario
    limits = attrs.evolve(scenario.limits or Limits(), turns=turns)
    words = "1 turn" if turns == 1 else f"{turns} turns"
    return attrs.evolve(scenario, name=f"{scenario.name} ({words})", limits=limits)


@cache
def _scenario(pack: Pack, levels: tuple[tuple[str, str], ...]) -> Scenario:
    return pack.family.scenario(**dict(levels))


def names(*, own: bool = False) -> tuple[str, ...]:
    """Return the names of all installed packs, sorted.

    Args:
        own: Leave out those that do not come with agentsim.
    """
    found = entry_points(group=GROUP)
    return tuple(
        sorted({e.name for e in found if not own or e.value.startswith("agentsim.packs.")})
    )


def load(name: str, *, version: str | None = None) -> Pack:
    """Return an installed pack.

    Args:
        name: Its name.
        version: The version that it has to have, so that published numbers can be had again; any
            if left out.

    Raises:
        UnknownName: if there is none of that name.
        VersionError: if it is installed in another version, with what to do.
        TypeError: if what is installed under that name is not a pack.

    Example:
        >>> load("succession", version="1.0.0").title
        'Succession at the trade desk'
    """
    pack = _loaded(name)
    if version is not None and version != pack.version:
        raise VersionError(name, version, pack.version, _cure(name, version, pack.version))
    return pack


@cache
def _loaded(name: str) -> Pack:
    entry = _entry(name)
    pack = entry.load()
    if not isinstance(pack, Pack):
        raise TypeError(f"{entry.value} is a {type(pack).__name__}, not a Pack")
    return pack


def _entry(name: str) -> EntryPoint:
    for entry in entry_points(group=GROUP):
        if entry.name == name:
            return entry
    raise UnknownName("pack", name, names())


def _cure(name: str, wanted: str, installed: str) -> str:
    """How to get another version of a pack, as far as its distribution tells."""
    distribution = _entry(name).dist
    if distribution is None:
        return "install the release that has it"
    if distribution.version == installed:  # the two are numbered alike
        return f"install it: python -m pip install '{distribution.name}=={wanted}'"
    return f"install the release of {distribution.name} that has it (not {distribution.version})"
