"""Files, who wrote them, and with whom they are shared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim.world import Files, Share
from tests import strategies as s

BOARD = Share("board", "board", owner="petra", readers=["iris"])
BOX = Share("box", "/box/", readers=["petra"], writers="everyone")
LAWS = Share("laws", "*/law?.txt", readers=["iris", "hale"], writers="owner")
FILES = Files.of(
    {"board/a.txt": "a", "box/law1.txt": "b", "open.txt": "c"}, shares=(BOARD, BOX, LAWS)
)


@pytest.mark.parametrize(
    ("share", "path", "covered"),
    [
        (BOARD, "board/a.txt", True),
        (BOARD, "board/sub/a.txt", True),
        (BOARD, "board", True),
        (BOARD, "boards/a.txt", False),
        (BOX, "box/x", True),
        (LAWS, "box/law1.txt", True),
        (LAWS, "box/law12.txt", False),
    ],
)
def test_a_share_covers_a_folder_or_a_pattern(share: Share, path: str, covered: bool) -> None:
    """A folder covers everything beneath it; a pattern what it matches."""
    assert share.covers(path) is covered


@pytest.mark.parametrize(
    ("path", "readers", "writers"),
    [
        ("board/a.txt", ["iris", "petra"], ["iris", "petra"]),
        ("box/x.txt", ["petra"], ["hale", "iris", "petra"]),
        ("box/law1.txt", ["hale", "iris", "petra"], ["hale", "iris", "petra"]),
        ("x/law1.txt", ["hale", "iris"], []),
        ("open.txt", ["hale", "iris", "petra"], ["hale", "iris", "petra"]),
        ("/open.txt", ["hale", "iris", "petra"], ["hale", "iris", "petra"]),
    ],
)
def test_who_may(path: str, readers: list[str], writers: list[str]) -> None:
    """A share lets in its owner, readers and writers; several shares let in those of each."""
    people = ("hale", "iris", "petra")
    assert [who for who in people if FILES.may_read(who, path)] == readers
    assert [who for who in people if FILES.may_write(who, path)] == writers


def test_nobody_is_not_the_owner_of_what_nobody_owns() -> None:
    """The empty id is nobody, and may do nothing in a share without an owner."""
    share = Share("s", "s", writers="owner")
    assert not share.lets_read("")
    assert not share.lets_write("")


def test_readers_are_owners_first_and_none_of_what_is_open() -> None:
    """Whom a file is shared with is told in order, each once."""
    assert FILES.readers("board/a.txt") == ("petra", "iris")
    assert FILES.readers("box/law1.txt") == ("petra", "iris", "hale")
    assert FILES.readers("open.txt") == Files().readers("x") == ()


def test_a_list_has_what_its_reader_may_read() -> None:
    """Without a reader all files are listed, and with one those that are open to them."""
    assert FILES.list() == ("board/a.txt", "box/law1.txt", "open.txt")
    assert FILES.list(reader="hale") == ("box/law1.txt", "open.txt")
    assert FILES.list("board", reader="hale") == ()


def test_files_remember_who_wrote_them_last() -> None:
    """Shared files are by their owner at the start, others by nobody; writing changes that."""
    assert [FILES.author(path) for path in FILES.list()] == ["petra", "", ""]
    changed = FILES.write("/board//a.txt", "A", by="iris").write("open.txt", "C", by="hale")
    assert [changed.author(path) for path in FILES.list()] == ["iris", "", "hale"]
    assert changed.write("open.txt", "D").author("open.txt") == ""
    gone = changed.remove("board/a.txt")
    assert gone.author("board/a.txt") == ""
    assert "board/a.txt" not in gone.authors
    with pytest.raises(KeyError):
        gone.remove("board/a.txt")


def test_a_share_says_who_may_write_in_one_of_three_ways() -> None:
    """Any other word is refused."""
    with pytest.raises(ValueError, match="writers"):
        Share("s", "s", writers="some")  # type: ignore[arg-type]


@given(s.files(), s.ids, s.paths)
def test_who_may_read_is_who_it_is_shared_with(files: Files, who: str, path: str) -> None:
    """A file is for those it is shared with, or, where it is in no share, for everybody."""
    assert files.may_read(who, path) == (not files.covering(path) or who in files.readers(path))
    assert set(files.list(reader=who)) == {
        each for each in files.texts if files.may_read(who, each)
    }


@given(s.files(), st.data())
def test_authors_are_of_files_that_are_there(files: Files, data: st.DataObject) -> None:
    """No author is kept of a file that is gone, and writing keeps the shares."""
    assert set(files.authors) <= set(files.texts)
    path = data.draw(s.paths)
    assert files.write(path, "x", by="iris").author(path) == "iris"
    assert files.write(path, "x").shares == files.shares
