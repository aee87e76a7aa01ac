"""Ready-made tools for controls: see and set named switches."""

from __future__ import annotations

from typing import Any, Final

from agentsim.tools.context import Context
from agentsim.tools.definition import Tool, tool
from agentsim.world import Controls

__all__ = ["CONTROLS", "list_controls", "set_control"]


@tool(writes=False, latency_ms=2_000)
def list_controls(ctx: Context) -> dict[str, Any]:
    """List the system's settings with their present values."""
    controls = ctx.world.find(Controls) or Controls()
    shown: list[dict[str, Any]] = []
    for name in controls.names():
        control = controls[name]
        entry: dict[str, Any] = {
            "name": name,
            "value": controls.value(name),
            "about": control.about,
        }
        if control.options:
            entry["options"] = list(control.options)
        past = controls.past(name, 5)
        if past:
            entry["changed"] = [
                {
                    "date": ctx.when(change.at_ms),
                    "by": ctx.stage.names.get(change.by, change.by),
                    "value": change.value,
                }
                for change in past
            ]
        shown.append(entry)
    return {"settings": shown}


@tool(latency_ms=5_000)
def set_control(ctx: Context, name: str, value: bool | int | str) -> str:
    """Change one of the system's settings.

    Args:
        name: The setting, as shown by list_controls.
        value: What to set it to.
    """
    ctx.switch(name, value)
    return f"{name} is now {value!r}."


CONTROLS: Final[tuple[Tool, ...]] = (list_controls, set_control)
"""All control tools."""
