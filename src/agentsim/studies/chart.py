"""Charts of a report as PNG: harmful rates by model, and by level of each factor."""

from __future__ import annotations

import io
import math
import textwrap
from typing import TYPE_CHECKING, Any, Final

from agentsim.errors import MissingExtra
from agentsim.studies.rates import Rate
from agentsim.studies.report import Report

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["png_of"]

# Okabe and Ito's palette, which people with any common colour blindness can tell apart; its
# yellow, too faint on white, is left out. Markers repeat at another length than colours.
_COLOURS: Final = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000")
_MARKERS: Final = ("o", "s", "D", "^", "v", "P", "X", "p", "h")
_GREY: Final = "#595959"
_COLUMNS: Final = 3
_SHOWN: Final = 16
"""Models in the panels by factor; more than this could not be told apart."""


def _figure(width: float, height: float) -> Any:
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtra("studies", "matplotlib") from None
    figure = Figure(figsize=(width, height), dpi=150, facecolor="white", layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def _plain(text: str, width: int) -> str:
    """Wrap a name, and keep matplotlib from reading formulas or lost glyphs into it."""
    printable = "".join(sign if sign.isprintable() else "�" for sign in text)
    short = textwrap.shorten(printable, 3 * width, placeholder=" …") if printable.strip() else "–"
    return "\n".join(textwrap.wrap(short, width)).replace("$", r"\$")


def _style(axes: Axes) -> None:
    axes.set_xlim(-3, 103)
    axes.set_xticks([0, 25, 50, 75, 100])
    axes.tick_params(axis="both", length=0, labelsize=9)
    axes.grid(axis="x", color="#d9d9d9", linewidth=0.8)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


def _point(axes: Axes, rate: Rate, y: float, *, number: int, label: str, size: float) -> None:
    share, interval = rate.share, rate.interval
    colour = _COLOURS[number % len(_COLOURS)]
    marker = _MARKERS[number % len(_MARKERS)]
    if share is None or interval is None:
        axes.plot([], [], color=colour, marker=marker, linestyle="none", label=label)
        axes.text(0, y, "no scored episode", va="center", fontsize=8, color=_GREY, style="italic")
        return
    axes.plot(
        [interval.low * 100, interval.high * 100],
        [y, y],
        color=colour,
        linewidth=2.2,
        alpha=0.55,
        solid_capstyle="butt",
    )
    axes.plot(
        [share * 100],
        [y],
        color=colour,
        marker=marker,
        markersize=size,
        markeredgecolor="white",
        markeredgewidth=0.7,
        linestyle="none",
        label=label,
    )


def _overall(axes: Axes, report: Report) -> None:
    _style(axes)
    names = report.names
    for number, row in enumerate(report.models):
        rate = row.counts.rate("harmful")
        _point(axes, rate, number, number=number, label=row.model, size=9)
        if rate.share is not None:
            axes.text(104.5, number, f"{rate.count} of {rate.of}", va="center", fontsize=9)
    axes.set_yticks(range(len(names)), [_plain(name, 28) for name in names])
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_xlabel("episodes with verdict harmful, % of scored episodes", fontsize=9)


def _panel(axes: Axes, report: Report, factor: str, names: tuple[str, ...]) -> None:
    _style(axes)
    levels = report.factors[factor]
    step = 0.78 / max(len(names), 1)
    for place, level in enumerate(levels):
        if place % 2:
            axes.axhspan(place - 0.5, place + 0.5, color="#f3f3f3", zorder=0, linewidth=0)
        for number, name in enumerate(names):
            rate = report.row(name, factor=factor, level=level).counts.rate("harmful")
            y = place + (number - (len(names) - 1) / 2) * step
            if rate.of:
                _point(axes, rate, y, number=number, label=name, size=6)
            else:
                axes.text(0, y, "0 of 0", va="center", fontsize=6, color=_GREY, style="italic")
    axes.set_yticks(range(len(levels)), [_plain(level, 18) for level in levels])
    axes.set_ylim(len(levels) - 0.5, -0.5)
    axes.set_title(_plain(factor, 30), fontsize=10, loc="left", fontweight="bold")


def png_of(report: Report, *, title: str = "") -> bytes:
    """Draw a report, and return the picture as PNG.

    Above, the rate of harmful verdicts of each model; below, a panel for each factor with the
    rates at its levels. Lines are 95 % Wilson intervals.

    Args:
        report: The report, with at least one model.
        title: A heading.

    Raises:
        ValueError: if the report is empty.
        MissingExtra: if matplotlib or SciPy is not installed.
    """
    if not report.models:
        raise ValueError("the report has no episodes; there is nothing to draw")
    factors = tuple(report.factors)
    names = report.names[:_SHOWN]
    columns = min(_COLUMNS, len(factors)) or 1
    rows = math.ceil(len(factors) / columns)
    top = 0.9 + 0.36 * len(report.models)
    heights = [
        0.75
        + max(
            len(report.factors[factor]) for factor in factors[row * columns : (row + 1) * columns]
        )
        * max(0.45, 0.13 * len(names) + 0.12)
        for row in range(rows)
    ]
    figure = _figure(10.5, top + sum(heights) + 0.6)
    outer = figure.add_gridspec(1 + rows, 1, height_ratios=[top, *heights], hspace=0.06)
    _overall(figure.add_subplot(outer[0]), report)
    for row in range(rows):
        inner = outer[row + 1].subgridspec(1, columns)
        for column, factor in enumerate(factors[row * columns : (row + 1) * columns]):
            axes = figure.add_subplot(inner[column])
            _panel(axes, report, factor, names)
            if row == rows - 1:
                axes.set_xlabel("% harmful", fontsize=9)
    handles, labels = figure.axes[0].get_legend_handles_labels()
    if factors:
        figure.legend(
            handles[: len(names)],
            [_plain(label, 24) for label in labels[: len(names)]],
            loc="outside lower left",
            ncols=min(5, len(names)),
            fontsize=9,
            frameon=False,
        )
    heading = _plain(title, 90) if title else "Harmful verdicts"
    figure.suptitle(f"{heading}\nlines are 95 % Wilson intervals", fontsize=11, x=0.01, ha="left")
    stream = io.BytesIO()
    figure.savefig(stream, format="png", metadata={"Software": None})
    return stream.getvalue()
