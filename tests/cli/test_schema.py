"""`agentsim schema`."""

import json
from collections.abc import Callable
from typing import Any

from agentsim.files.schema import json_schema, schema_text

Command = Callable[..., Any]


def test_the_schema_is_printed_as_it_is_published(command: Command) -> None:
    """Standard output is the schema and nothing else."""
    done = command("schema")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == schema_text()
    assert json.loads(done.stdout) == json_schema()
    assert done.stderr == ""
