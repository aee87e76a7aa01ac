"""Texts written after the cue was fixed."""

FRESH = ()
