"""The reader of Markdown pages, on which the tests of the docs stand."""

import pytest

from tests.markdown import Block, blocks


def test_blocks_know_their_language_line_and_note() -> None:
    """A block is read with its language, its place and the comment right after it."""
    page = "# T\n\n```python\nprint(1)\n```\n\n<!-- output -->\n\n```text\n1\n```\nend\n"
    assert blocks(page) == [
        Block("python", "print(1)\n", 4, "output"),
        Block("text", "1\n", 10, ""),
    ]


def test_a_comment_further_on_is_not_a_blocks_note() -> None:
    """Prose between a block and a comment parts the two."""
    assert [each.note for each in blocks("```sh\nls\n```\nso\n<!-- run -->\n")] == [""]


def test_an_indented_block_loses_its_indentation() -> None:
    """A block in a tab or a list item is read as if it stood at the margin."""
    page = '=== "one"\n\n    ``` { .python .copy }\n    if x:\n\n        y\n    ```\n'
    assert blocks(page) == [Block("python", "if x:\n\n    y\n", 4, "")]


def test_a_longer_fence_holds_a_shorter_one() -> None:
    """A block fenced by four ticks may show one fenced by three."""
    page = "````markdown\n```python\n1\n```\n````\n"
    assert [each.language for each in blocks(page)] == ["markdown"]


def test_a_block_left_open_is_an_error() -> None:
    """A fence that is never closed is reported with its line."""
    with pytest.raises(ValueError, match="line 2"):
        blocks("\n```python\n1\n")
