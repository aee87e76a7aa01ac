"""`schema`: what files of scenarios and records may hold, for editors."""

from __future__ import annotations

import sys

from agentsim.files.schema import schema_text

__all__ = ["print_schema"]


def print_schema() -> None:
    """Print the JSON Schema of every document that agentsim reads, for editors.

    It describes JSON, TOML and YAML alike.

    Examples:
      agentsim schema > agentsim-1.schema.json
    """
    sys.stdout.write(schema_text())
