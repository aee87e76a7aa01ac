"""Show the `Example:` sections of docstrings as sessions.

For griffe, `Example:` heads a remark and only `Examples:` a session with code. The docstrings
say `Example:`, as there is one.
"""

import re
from typing import Any

from griffe import Extension, Object

HEADING = re.compile(r"^Example:$", re.MULTILINE)


class Examples(Extension):
    """Read `Example:` as `Examples:`."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Change the docstring of an object that was just read."""
        if obj.docstring is not None:
            obj.docstring.value = HEADING.sub("Examples:", obj.docstring.value)
