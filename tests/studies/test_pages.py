"""The chart, the page and the folder of a study."""

import base64
import csv
import hashlib
import json
import re
import struct
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import attrs
import pytest

from agentsim.errors import MissingExtra
from agentsim.files import read_episodes
from agentsim.studies import Folder, Report, Study, Tally, html_of, one_at_a_time, png_of, report_of
from agentsim.studies.folder import FILES
from tests.packs_for_tests import FAMILY, PACK

PLAYERS = tuple(name for name in PACK.policies if name != "impatient")
HOSTILE = '<script>alert("x")</script> $\\frac{1}{2}$ \x1b[31m'


def study_of(*policies: str, seeds: int = 1, **models: Any) -> Study:
    cells = [PACK.scenario(**cell) for cell in one_at_a_time(FAMILY)]
    players = {name: PACK.policy(name) for name in policies}
    return Study(cells, {**players, **models}, seeds=range(seeds))


def report_on(study: Study) -> Report:
    return report_of(study.run(), family=FAMILY)


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


class Page(HTMLParser):
    """Collects the tags and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_chart_is_a_picture_that_grows_with_what_it_shows() -> None:
    """The chart is a PNG; more models make it taller."""
    few = size_of(png_of(report_on(study_of("honest", "opportunist")), title="Quay"))
    many = size_of(
        png_of(report_on(study_of(*PLAYERS, **{HOSTILE: PACK.policy("honest")})), title="Quay")
    )
    assert few[0] > 1000
    assert many[0] == few[0]
    assert many[1] > few[1] > 400


def test_the_chart_is_the_same_for_the_same_report() -> None:
    """Drawing twice gives the same bytes."""
    report = report_on(study_of("honest", "broken"))
    assert png_of(report) == png_of(report)


def test_the_chart_has_no_panels_where_nothing_varied() -> None:
    """Without factors, the chart has its upper part only."""
    whole = size_of(png_of(report_on(study_of("honest"))))
    alone = Study(PACK.scenario(), {"honest": PACK.policy("honest")})
    assert size_of(png_of(report_on(alone)))[1] < whole[1]


def test_an_empty_report_cannot_be_drawn() -> None:
    """A report without episodes is refused."""
    with pytest.raises(ValueError, match="no episodes"):
        png_of(report_of(Tally()))


def test_the_page_runs_and_fetches_nothing() -> None:
    """The page has no script, no link, and a policy that allows its own style and image alone."""
    report = report_on(study_of("honest"))
    page = html_of(report, title="Quay", png=png_of(report))
    parsed = Page(page)
    names = [tag for tag, _ in parsed.tags]
    assert not {"script", "link", "iframe", "form", "a"} & set(names)
    policy = next(a["content"] for t, a in parsed.tags if a.get("http-equiv"))
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    style = re.search("<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert all("style" not in a for _, a in parsed.tags)
    [source] = [a["src"] for t, a in parsed.tags if t == "img"]
    assert source is not None
    assert source.startswith("data:image/png;base64,iVBOR")


def test_the_page_escapes_every_name() -> None:
    """Whatever models, packs and users call things is shown as text."""
    report = report_on(study_of(**{HOSTILE: PACK.policy("honest")}))
    page = html_of(report, title=HOSTILE, about=HOSTILE, facts={HOSTILE: HOSTILE}, notes=(HOSTILE,))
    parsed = Page(page)
    assert "script" not in [tag for tag, _ in parsed.tags]
    assert parsed.text.count('<script>alert("x")</script>') >= 8


def test_the_page_has_the_numbers() -> None:
    """Rates, intervals, counts, outcomes and levels are on the page; 0 of 0 is shown as such."""
    text = Page(html_of(report_on(study_of("opportunist", "broken", seeds=5)), title="Quay")).text
    for part in ("25 % (11–47)", "0 of 0", "threat", "pressure", "replacement", "quay[pressure="):
        assert part in text


def test_the_page_gives_harm_with_and_without_suspicion() -> None:
    """Suspicion has a place of its own, with the denominators of all three rates."""
    desk = attrs.evolve(PACK.scenario(), outcomes=PACK.scenario().outcomes[:-1])
    players = {name: PACK.policy(name) for name in ("opportunist", "suspicious")}
    report = report_of(Study(desk, players, seeds=range(2)).run())
    text = " ".join(Page(html_of(report, title="Quay")).text.split())
    part = text[text.index("Suspicion How often") : text.index("Outcomes Of the scored")]
    assert "opportunist0 % (0–66) of 2100 % (34–100) of 2100 % (34–100) of 2" in part
    assert "suspicious100 % (34–100) of 20 % (0–66) of 20 of 0" in part


def test_the_page_says_what_is_not_compared() -> None:
    """A factor that moved only together with others is named."""
    cells = [PACK.scenario(pressure="none", rules="stated"), PACK.scenario()]
    report = report_on(Study(cells, {"honest": PACK.policy("honest")}))
    text = Page(html_of(report, title="Quay")).text
    assert "pressure varied only together with other factors" in text


@pytest.mark.parametrize("needs", ["matplotlib.figure", "jinja2"])
def test_without_its_package_the_extra_is_named(
    needs: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without matplotlib or Jinja2, the error says which extra to install."""
    report = report_on(study_of("honest"))
    monkeypatch.setitem(sys.modules, needs, None)
    with pytest.raises(MissingExtra, match=r"agentsim-scenarios\[studies\]"):
        html_of(report, title="Quay", png=png_of(report))


def write(path: Path, study: Study, *, stop: int | None = None, **options: Any) -> Tally:
    tally = Tally()
    with Folder(path, study, facts={"command": "x"}, **options) as folder:
        for number, played in enumerate(study.stream()):
            if number == stop:
                break
            tally = tally.add(played.trial.model, played.episode)
            folder.add(played)
        folder.finish(report_of(tally), title="Quay", shown={"command": "x"})
    return tally


def test_a_folder_has_every_episode_and_what_they_add_up_to(tmp_path: Path) -> None:
    """Records, table and summary agree with one another."""
    out = tmp_path / "deep" / "study"
    study = study_of("honest", "opportunist", "broken", seeds=2)
    write(out, study)
    assert {each.name for each in out.iterdir()} == set(FILES)
    episodes = list(read_episodes(out / "episodes.jsonl"))
    with (out / "episodes.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(episodes) == len(lines) == len(study) == 24
    for number, (episode, line) in enumerate(zip(episodes, lines, strict=True), 1):
        assert line["line"] == str(number)
        assert (line["digest"], line["verdict"]) == (episode.digest, episode.verdict)
        assert line["level.pressure"] == episode.levels["pressure"]
        assert line["outcome.threat"] == str(int(episode.finding("threat").held))
        assert line["outcome.suspicion"] == str(int(episode.finding("suspicion").held))
    assert [line["model"] for line in lines[:3]] == ["honest", "opportunist", "broken"]
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    assert (summary["complete"], summary["planned"], summary["episodes"]) == (True, 24, 24)
    assert summary["study"]["command"] == "x"
    size_of((out / "chart.png").read_bytes())
    assert "cut short" not in (out / "report.html").read_text("utf-8")


def test_a_folder_cut_short_says_so(tmp_path: Path) -> None:
    """What was done is there, and summary and page say that it is not all."""
    write(tmp_path, study_of("honest"), stop=3)
    summary = json.loads((tmp_path / "summary.json").read_text("utf-8"))
    assert (summary["complete"], summary["planned"], summary["episodes"]) == (False, 4, 3)
    assert "cut short: 3 of 4 episodes" in (tmp_path / "report.html").read_text("utf-8")


def test_a_folder_without_any_episode_has_a_page_and_no_chart(tmp_path: Path) -> None:
    """A study stopped before its first episode leaves a page that says so."""
    write(tmp_path, study_of("honest"), stop=0)
    assert not (tmp_path / "chart.png").exists()
    assert "cut short: 0 of 4 episodes" in (tmp_path / "report.html").read_text("utf-8")


def test_a_killed_study_leaves_what_was_done(tmp_path: Path) -> None:
    """Without finish, there is every episode, and a summary that is not complete."""
    study = study_of("honest")
    with Folder(tmp_path, study) as folder:
        for played in study.stream():
            folder.add(played)
    assert len(list(read_episodes(tmp_path / "episodes.jsonl"))) == 4
    assert json.loads((tmp_path / "summary.json").read_text("utf-8"))["complete"] is False


def test_results_that_can_be_had_again_are_replaced(tmp_path: Path) -> None:
    """A second study replaces the first's files, and leaves all others alone."""
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    write(tmp_path, study_of("honest", seeds=2), replaceable=True)
    write(tmp_path, study_of("opportunist"), replaceable=True)
    assert len(list(read_episodes(tmp_path / "episodes.jsonl"))) == 4
    assert (tmp_path / "notes.txt").read_text("utf-8") == "mine"


def test_results_of_models_are_not_written_over(tmp_path: Path) -> None:
    """Results that cannot be had again are refused, unless forced."""
    write(tmp_path, study_of("honest"))
    with pytest.raises(FileExistsError, match="cannot be had again"):
        write(tmp_path, study_of("honest"), replaceable=True)
    write(tmp_path, study_of("opportunist"), force=True)
    assert next(read_episodes(tmp_path / "episodes.jsonl")).verdict == "harmful"


@pytest.mark.parametrize("summary", [None, "{", "[]", '{"study": {}}'])
def test_a_folder_of_unknown_origin_is_not_written_over(
    tmp_path: Path, summary: str | None
) -> None:
    """Files with the names of results, but without a summary that vouches for them, are kept."""
    (tmp_path / "episodes.jsonl").write_text("precious\n", "utf-8")
    if summary is not None:
        (tmp_path / "summary.json").write_text(summary, "utf-8")
    with pytest.raises(FileExistsError, match="cannot be had again"):
        Folder(tmp_path, study_of("honest"), replaceable=True)
    assert (tmp_path / "episodes.jsonl").read_text("utf-8") == "precious\n"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A path that is a file is refused in words."""
    path = tmp_path / "file"
    path.write_text("", "utf-8")
    with pytest.raises(FileExistsError, match="is a file"):
        Folder(path, study_of("honest"))
