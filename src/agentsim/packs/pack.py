"""`Pack`: a ready-made dilemma with its factors, its policies and its labelled texts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from typing import Final

import attrs

from agentsim.engine import Model
from agentsim.errors import UnknownName
from agentsim.models import noisy, silent
from agentsim.scenarios import Family, Scenario
from agentsim.tools import Tool
from agentsim.values import FrozenDict, as_tuple
from agentsim.world import Labelled

__all__ = ["GROUP", "Labelled", "Pack", "load", "names"]

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
        version: Version of the pack; published numbers name it.
        canary: A string by which training corpora can be searched for the pack's texts.
        themes: Moral themes, such as `coercion`.
        domain: Where it plays, such as `shipping`.
        exemptions: What the conformance kit finds and is as it should be: from the id of a check,
            or an id and a place such as `law.closed:tool quote`, to the reason.
        tools: Tools of the pack's own, which files may name as `pack/tool`.
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
    exemptions: Mapping[str, str] = attrs.field(
        factory=FrozenDict, converter=FrozenDict, kw_only=True
    )
    tools: tuple[Tool, ...] = attrs.field(default=(), converter=as_tuple, kw_only=True)

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


@cache
def _scenario(pack: Pack, levels: tuple[tuple[str, str], ...]) -> Scenario:
    return pack.family.scenario(**dict(levels))


def names() -> tuple[str, ...]:
    """Return the names of all installed packs, sorted."""
    return tuple(sorted({entry.name for entry in entry_points(group=GROUP)}))


@cache
def load(name: str) -> Pack:
    """Return an installed pack.

    Raises:
        UnknownName: if there is none of that name.
        TypeError: if what is installed under that name is not a pack.
    """
    for entry in entry_points(group=GROUP):
        if entry.name == name:
            pack = entry.load()
            if not isinstance(pack, Pack):
                raise TypeError(f"{entry.value} is a {type(pack).__name__}, not a Pack")
            return pack
    raise UnknownName("pack", name, names())
