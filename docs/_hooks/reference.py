"""Give every public module of agentsim a page in the reference.

MkDocs calls the `on_…` functions by their names. The pages are generated, so a module can't
be forgotten, and a name in a module's `__all__` that its page doesn't show is a warning,
which fails a strict build; `reference/index.md` is written by hand.
"""

import ast
import logging
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

SOURCE = Path(__file__).resolve().parents[2] / "src"
log = logging.getLogger("mkdocs.hooks.reference")


def public_modules() -> dict[str, Path]:
    """Find every module without a leading underscore in its path, parents first."""
    found = {}
    for path in (SOURCE / "agentsim").rglob("*.py"):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        if parts[-1] == "__init__":
            parts = parts[:-1]
        if not any(part.startswith("_") for part in parts):
            found[".".join(parts)] = path
    return dict(sorted(found.items()))


def public_names(path: Path) -> list[str]:
    """Read a module's `__all__` without importing it."""
    for node in ast.parse(path.read_text("utf-8")).body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(each, ast.Name) and each.id == "__all__" for each in targets):
            return list(ast.literal_eval(node.value))  # type: ignore[attr-defined]
    return []


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """List the generated pages in the navigation, a section for each room."""
    rooms: dict[str, list[Any]] = {}
    for name in public_modules():
        room = ".".join(name.split(".")[:2])
        rooms.setdefault(room, []).append({name: f"reference/{name}.md"})
    section = next(entry["Reference"] for entry in config.nav or [] if "Reference" in entry)
    for room, pages in rooms.items():
        section.append(pages[0] if len(pages) == 1 else {room: pages})
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add a page for each public module."""
    for name in public_modules():
        files.append(File.generated(config, f"reference/{name}.md", content=f"::: {name}\n"))
    return files


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Warn about public names without an anchor, which are those without a docstring."""
    name = page.file.src_uri.removeprefix("reference/").removesuffix(".md")
    modules = public_modules()
    if path := modules.get(name):
        for each in public_names(path):
            # A function that is called like its own module stands on that module's page.
            if f'id="{name}.{each}"' not in output and f"{name}.{each}" not in modules:
                log.warning("reference: %s.%s is public and has no documentation", name, each)
    return output
