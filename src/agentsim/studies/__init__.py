"""Many episodes: studies, what they count up to, reports, charts and pages."""

from agentsim.studies.assigned import Assigned
from agentsim.studies.chart import png_of
from agentsim.studies.designs import crossed, one_at_a_time
from agentsim.studies.folder import Folder
from agentsim.studies.lines import Line, line_of
from agentsim.studies.page import html_of
from agentsim.studies.rates import Interval, Rate, wilson
from agentsim.studies.report import Report, Row, report_of, summary_of
from agentsim.studies.spread import Spread
from agentsim.studies.study import Played, Study, Trial
from agentsim.studies.suites import HABITS, SIZES, Size, Suite, suite
from agentsim.studies.tally import Cell, Counts, Tally

__all__ = [
    "HABITS",
    "SIZES",
    "Assigned",
    "Cell",
    "Counts",
    "Folder",
    "Interval",
    "Line",
    "Played",
    "Rate",
    "Report",
    "Row",
    "Size",
    "Spread",
    "Study",
    "Suite",
    "Tally",
    "Trial",
    "crossed",
    "html_of",
    "line_of",
    "one_at_a_time",
    "png_of",
    "report_of",
    "suite",
    "summary_of",
    "wilson",
]
