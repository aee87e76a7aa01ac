"""Running what may raise anything, and putting what it raised in words."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from typing import Any

import attrs

from agentsim.errors import ExtensionError, ToolError
from agentsim.tools import Context, Tool
from agentsim.values import clean_text, freeze

__all__ = ["described", "outcome_of"]

_ADDRESS = re.compile(r"0x[0-9a-fA-F]{4,}")


def described(error: BaseException | str) -> tuple[str, str]:
    """Return an exception in one line that is the same on every machine, and its traceback."""
    if isinstance(error, str):
        return error, ""
    try:
        text = str(error)
    except Exception:  # a foreign exception's __str__ may raise anything
        text = ""
    line = f"{type(error).__name__}: {text}" if text else type(error).__name__
    trace = "".join(traceback.format_exception(error))
    return _ADDRESS.sub("0x…", clean_text(line)), clean_text(trace)


def outcome_of(tool: Tool, context: Context, arguments: Mapping[str, Any]) -> tuple[bool, Any]:
    """Run a tool on what a model gave it.

    Returns:
        Whether it succeeded; and its frozen result, or what was wrong, as text.
    """
    values, faults = tool.bind(arguments)
    if faults:
        return False, f"{tool.name} was not run. " + "; ".join(faults[:20])
    try:
        raw = tool.run(context, values)
        if type(raw) is not str and type(raw) is not dict and attrs.has(type(raw)):
            raw = attrs.asdict(raw)
    except ToolError as error:
        return False, clean_text(str(error))
    except ExtensionError:
        raise  # the scenario's own code is at fault, and no model has to read of it
    except Exception as error:  # whatever a tool raises is told to the model
        return False, f"{tool.name} failed: {described(error)[0]}"
    if type(raw) is str and raw.isascii():
        return True, raw
    result, bad = freeze(raw, "result")
    if bad:
        return False, f"{tool.name} failed: its {'; '.join(bad[:8])}"
    return True, result
