"""The report as one HTML page that needs nothing else: no script, no other file, no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from agentsim.errors import MissingExtra
from agentsim.studies.report import Report
from agentsim.studies.tally import SCORED, UNSCORED

__all__ = ["html_of"]

_FOLDER: Final = Path(__file__).parent
_MOST_CELLS: Final = 400


def html_of(
    report: Report,
    *,
    title: str,
    about: str = "",
    png: bytes | None = None,
    alt: str = "Harmful rates by model and by level of each factor; the tables have the numbers.",
    facts: Mapping[str, str] | None = None,
    notes: tuple[str, ...] = (),
) -> str:
    """Return a report as an HTML page.

    Everything that a model, a pack or a user named is escaped, and a content-security policy
    forbids the page to run or fetch anything.

    Args:
        report: The report.
        title: Heading of the page.
        about: What was studied, in a few sentences.
        png: A chart to put in.
        alt: What the chart shows, for those who cannot see it.
        facts: What it takes to do it again, such as the command and the versions.
        notes: What a reader has to know, such as that the study was cut short.

    Raises:
        MissingExtra: if Jinja2 or SciPy is not installed.
    """
    try:
        import jinja2
    except ImportError:
        raise MissingExtra("studies", "jinja2") from None
    style = (_FOLDER / "report.css").read_text("utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string((_FOLDER / "report.html").read_text("utf-8"))
    values: dict[str, Any] = {
        "report": report,
        "title": title,
        "about": about,
        "chart": base64.b64encode(png).decode() if png else "",
        "alt": alt,
        "facts": dict(facts or {}),
        "notes": notes,
        "scored": SCORED,
        "unscored": UNSCORED,
        "cells": report.cells if len(report.cells) <= _MOST_CELLS else (),
        "style": style,
        "style_digest": base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
    }
    return template.render(values)
