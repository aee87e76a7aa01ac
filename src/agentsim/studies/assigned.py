"""`Assigned`: one model under one name that is another in each scenario."""

from __future__ import annotations

from typing import Any

import attrs

from agentsim.scenarios import Scenario
from agentsim.values import FrozenDict

__all__ = ["Assigned"]


@attrs.frozen
class Assigned:
    """One name in a study for models that differ from scenario to scenario.

    A reference policy is written for the people and papers of one pack. Where a study goes over
    several packs, `honest` is the honest policy of whichever pack a scenario is from.

    Attributes:
        models: From the scenario's name to the model that plays in it.

    Example:
        >>> desk = Scenario(name="desk")
        >>> both = Assigned({"desk": "the model for the desk", "ward": "another"})
        >>> both.model_for(desk)
        'the model for the desk'
    """

    models: FrozenDict = attrs.field(converter=FrozenDict)

    def model_for(self, scenario: Scenario) -> Any:
        """Return the model that plays in a scenario.

        Raises:
            KeyError: if there is none.
        """
        return self.models[scenario.name]
