"""Texts written after the cues were fixed."""

FRESH = ()
