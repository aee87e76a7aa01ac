"""Reusable parts of dilemmas: fragments and factors that fit any scenario."""

from agentsim.parts.awareness import AWARENESS, AWARENESS_REWORDED

__all__ = ["AWARENESS", "AWARENESS_REWORDED"]
