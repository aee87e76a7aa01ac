"""Who plays: scripted and reference policies, and adapters to language models."""

from agentsim.models.desks import Deed, Desk, Pen, day
from agentsim.models.playbooks import Play, Playbook, Player, notices, playbook
from agentsim.models.scripts import Scripted, noisy, scripted, silent

__all__ = [
    "Deed",
    "Desk",
    "Pen",
    "Play",
    "Playbook",
    "Player",
    "Scripted",
    "day",
    "noisy",
    "notices",
    "playbook",
    "scripted",
    "silent",
]
