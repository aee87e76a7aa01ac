"""x."""

from __future__ import annotations

__all__ = ["FRESH"]
FRESH = ()
