"""Every code block of the README and the docs does what the page says.

The Python blocks of a page run in order in one module, in an empty folder. How a page says
more about a block stands in CONTRIBUTING.md, under "Docs are tests".
"""

import contextlib
import doctest
import io
import itertools
import linecache
import os
import re
import shlex
import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.markdown import Block, blocks, pages

ROOT = Path(__file__).resolve().parents[1]
PAGES = pages(ROOT)
NOTES = {"compile only": "python", "output": "python", "run": "console"}

doctest_options = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def same(printed: str, shown: str) -> bool:
    """Compare what was printed with what a page shows; `...` stands for any text."""
    checker = doctest.OutputChecker()
    tidy = [
        "\n".join(line.rstrip() for line in text.strip("\n").splitlines()) + "\n"
        for text in (shown, printed)
    ]
    return checker.check_output(*tidy, doctest.ELLIPSIS)


class Page:
    """A page being run: its blocks share this one's module."""

    def __init__(self, path: Path, module: types.ModuleType) -> None:
        self.path = path
        self.module = module

    def at(self, block: Block) -> str:
        return f"{relative(self.path)}:{block.line}"

    def python(self, block: Block) -> str:
        """Run a block, and return what it printed."""
        name = f"<{self.at(block)}>"
        # Known to linecache, so that tracebacks show the line and inspect finds the source.
        linecache.cache[name] = (len(block.text), None, block.text.splitlines(True), name)
        code = compile(block.text, name, "exec", dont_inherit=True)
        printed = io.StringIO()
        if block.note != "compile only":
            with contextlib.redirect_stdout(printed):
                exec(code, self.module.__dict__)
        return printed.getvalue()

    def pycon(self, block: Block) -> None:
        """Check a block of an interactive session as a doctest."""
        test = doctest.DocTestParser().get_doctest(
            block.text, self.module.__dict__, self.at(block), str(self.path), block.line - 1
        )
        report = io.StringIO()
        runner = doctest.DocTestRunner(verbose=False, optionflags=doctest_options)
        runner.run(test, out=report.write, clear_globs=False)
        self.module.__dict__.update(test.globs)
        assert runner.failures == 0, report.getvalue()

    def console(self, block: Block) -> None:
        """Run the `$ agentsim` commands of a block, and compare what is shown beneath them."""
        commands = re.split(r"^\$ ", block.text.replace("\\\n", " "), flags=re.MULTILINE)[1:]
        assert commands, f"{self.at(block)} is to be run but has no line that starts with '$ '"
        for command in commands:
            line, _, shown = command.partition("\n")
            program, *arguments = shlex.split(line)
            assert program == "agentsim", f"{self.at(block)}: only agentsim is run, not {program}"
            done = subprocess.run(
                [sys.executable, "-m", "agentsim", *arguments],
                capture_output=True,
                check=False,
                env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"},
                stdin=subprocess.DEVNULL,
                text=True,
                timeout=300,
            )
            assert done.returncode == 0, f"{self.at(block)}: {line}\n{done.stdout}{done.stderr}"
            if shown.strip():
                assert same(done.stdout, shown), f"{self.at(block)}: {line}\n{done.stdout}"


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Page]:
    """Give a page a module of its own, findable while the page runs."""
    name = "page_" + re.sub(r"\W", "_", path.stem)
    module = types.ModuleType(name)
    sys.modules[name] = module
    try:
        yield Page(path, module)
    finally:
        del sys.modules[name]


def run_page(path: Path) -> None:
    found = blocks(path.read_text("utf-8"))
    with opened(path) as page:
        for block, after in itertools.zip_longest(found, found[1:]):
            if block.note in NOTES:
                assert block.language == NOTES[block.note], f"misplaced note at {page.at(block)}"
            if block.note.startswith("file "):
                Path(block.note.removeprefix("file ")).write_text(block.text, "utf-8")
            if block.language in {"py", "python"}:
                printed = page.python(block)
                if block.note == "output":
                    assert after is not None, f"no output is shown after {page.at(block)}"
                    assert after.language == "text", f"no output is shown after {page.at(block)}"
                    assert same(printed, after.text), f"{page.at(block)} printed\n{printed}"
            elif block.language == "pycon":
                page.pycon(block)
            elif block.language == "console" and block.note == "run":
                page.console(block)


@pytest.mark.parametrize("path", PAGES, ids=relative)
def test_a_pages_blocks_do_what_it_says(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code blocks of a page run, and print what the page shows."""
    monkeypatch.chdir(tmp_path)
    run_page(path)


@pytest.mark.parametrize(
    "text",
    [
        "```python\nprint(1)\n```\n<!-- output -->\n```text\n2\n```\n",
        "```python\nprint(1)\n```\n<!-- output -->\n",
        "```python\n1 +\n```\n",
        "```python\n1 +\n```\n<!-- compile only -->\n",
        "```python\n1 / 0\n```\n",
        "```pycon\n>>> 1 + 1\n3\n```\n",
        "```console\n$ agentsim --no-such-option\n```\n<!-- run -->\n",
        "```console\n$ agentsim --help\nnothing of the kind\n```\n<!-- run -->\n",
        "```console\nagentsim --help\n```\n<!-- run -->\n",
        "```text\n1\n```\n<!-- run -->\n",
    ],
)
def test_a_page_that_is_wrong_is_caught(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page whose code fails, or prints something else than it shows, fails."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    with pytest.raises((AssertionError, SyntaxError, ZeroDivisionError)):
        run_page(page)


def test_a_page_that_is_right_passes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of a page see each other's names, whatever their kind."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(
        "```python\nx = 20\n```\n```pycon\n>>> y = x + 1\n>>> y\n21\n```\n"
        "```toml\nx = 1\n```\n<!-- file x.toml -->\n"
        "```python\nfrom pathlib import Path\n"
        "assert Path('x.toml').read_text() == 'x = 1\\n'\n```\n"
        "```python\nprint('y is', y)\n```\n<!-- output -->\n```text\ny ...1\n```\n"
        "```console\n$ agentsim --help\n```\n<!-- run -->\n",
        "utf-8",
    )
    run_page(page)
