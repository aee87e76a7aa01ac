"""The house rules that no linter knows."""

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
TESTS = ROOT / "tests"

LONGEST_MODULE = 400
CORE_DEPENDENCIES = {"attrs", "cattrs", "immutables", "msgspec"}
HEAVY = (
    "httpx",
    "jinja2",
    "matplotlib",
    "numpy",
    "rich",
    "scipy",
    "stamina",
    "tomli_w",
    "typer",
    "yaml",
)
WRITTEN = {"", ".css", ".html", ".ini", ".js", ".json", ".md", ".py", ".toml", ".txt", ".yml"}
BUILT = {"__pycache__", "build", "dist", "htmlcov", "out", "site", "venv"}


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = sorted((SOURCE / "agentsim").rglob("*.py"))
PUBLIC = sorted(
    name
    for name in map(module_name, MODULES)
    if not any(part.startswith("_") for part in name.split("."))
)
INITS = [path for path in MODULES if path.name == "__init__.py"]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def surface_order(name: str) -> tuple[int, str]:
    """Sort as ruff's RUF022 does: constants, then classes, then the rest."""
    return (0 if len(name) > 1 and name.isupper() else 1 if name[0].isupper() else 2, name)


def written_files(folder: Path = ROOT) -> Iterator[Path]:
    """Every text file that a person wrote, whether git knows it yet or not."""
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            hidden = path.name.startswith(".") and path.name != ".ci"
            if not hidden and path.name not in BUILT:
                yield from written_files(path)
        elif path.suffix in WRITTEN and not path.name.startswith((".coverage", ".git")):
            yield path


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_module_keeps_its_surface(name: str) -> None:
    """A public module has a docstring and a sorted `__all__` whose names resolve."""
    module = importlib.import_module(name)
    assert (module.__doc__ or "").strip(), f"{name} has no docstring"
    assert hasattr(module, "__all__"), f"{name} has no __all__"
    names = list(module.__all__)
    assert names == sorted(set(names), key=surface_order)
    missing = [each for each in names if not hasattr(module, each)]
    assert not missing, f"{name}.__all__ names what is not there: {missing}"
    bare = [
        each
        for each in names
        if isinstance(value := getattr(module, each), type) or type(value).__name__ == "function"
        if not (value.__doc__ or "").strip()
    ]
    assert not bare, f"without a docstring in {name}: {bare}"


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_module_can_be_star_imported(name: str) -> None:
    """`from module import *` brings exactly the names of `__all__`."""
    namespace: dict[str, object] = {}
    exec(f"from {name} import *", namespace)
    assert set(namespace) - {"__builtins__"} == set(importlib.import_module(name).__all__)


def allowed_in_an_init(node: ast.stmt) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
            return all(isinstance(each, ast.Import | ast.ImportFrom) for each in node.body)
        case ast.FunctionDef(name="__getattr__" | "__dir__"):
            return True
        case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
            try:
                ast.literal_eval(value)
            except ValueError:
                return False
            return True
        case _:
            return False


@pytest.mark.parametrize("path", INITS, ids=relative)
def test_an_init_only_imports_and_lists(path: Path) -> None:
    """An `__init__.py` holds imports, literals and at most PEP 562's two functions."""
    logic = [node.lineno for node in tree(path).body if not allowed_in_an_init(node)]
    assert not logic, f"logic in {relative(path)}, lines {logic}"


def test_no_module_is_too_long() -> None:
    """A module of more than 400 lines hides a second noun that wants its own module."""
    lengths = {relative(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_no_module_is_named_for_nothing() -> None:
    """Modules are named for their noun, never `util`, `helpers`, `common`, `core` or `misc`."""
    vague = {"util", "utils", "helper", "helpers", "common", "core", "misc"}
    found = [name for name in map(module_name, MODULES) if vague & set(name.split("."))]
    assert found == []


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    """No test is skipped, importorskipped or marked as an expected failure."""
    evasions = {"importorskip", "skip", "skipif", "skipIf", "skipTest", "skipUnless", "xfail"}
    found = [
        f"{relative(path)}:{node.lineno}"
        for path in sorted(TESTS.rglob("*.py"))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and node.attr in evasions
    ]
    assert found == []


def test_every_test_says_what_it_holds() -> None:
    """Each test function has a docstring that says the behaviour."""
    silent = [
        f"{relative(path)}:{node.lineno} {node.name}"
        for path in sorted(TESTS.rglob("test_*.py"))
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_no_test_module_is_left_uncollected() -> None:
    """A file with tests in it has a name that pytest collects."""
    missed = [
        relative(path)
        for path in sorted(TESTS.rglob("*.py"))
        if not path.name.startswith("test_")
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    assert missed == []


def test_nothing_names_a_place_on_somebodys_machine() -> None:
    """No file speaks of a folder that exists on one machine only."""
    private = re.compile(r"(?<![\w.:/-])/(?:work|root|home/[a-z]+)/|\.\./shared\b")
    found = [
        f"{relative(path)}:{number} {line.strip()}"
        for path in written_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if private.search(line)
    ]
    assert found == []


def test_the_core_stands_on_four_dependencies() -> None:
    """Installing without extras brings attrs, cattrs, immutables and msgspec, nothing else."""
    requires = metadata.requires("agentsim-scenarios") or []
    plain = [each for each in requires if "extra ==" not in each]
    assert {re.split(r"[^\w-]", each)[0] for each in plain} == CORE_DEPENDENCIES


def test_importing_agentsim_loads_nothing_heavy() -> None:
    """`import agentsim` loads no optional dependency."""
    code = f"import sys, agentsim; print(*sorted(set(sys.modules) & set({HEAVY!r})))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


def test_the_package_is_marked_as_typed() -> None:
    """The package carries the `py.typed` marker, so its types reach its users."""
    assert (SOURCE / "agentsim" / "py.typed").is_file()
