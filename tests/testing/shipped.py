"""The checks that agentsim ships."""

from collections.abc import Mapping

from agentsim.testing import Check, every_check

WHOLE = frozenset({"kit.crash", "kit.stale-exemption"})
"""Those that are said of a whole report, and not carried out one by one."""


def shipped() -> Mapping[str, Check]:
    """Return every check but those that examples in the documentation entered in this process."""
    return {id: each for id, each in every_check().items() if not id.startswith("docs.")}
