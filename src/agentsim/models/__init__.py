"""Who plays: scripted and reference policies, and adapters to language models."""

from agentsim.models.playbooks import Play, Playbook, Player, notices, playbook
from agentsim.models.scripts import Scripted, noisy, scripted, silent

__all__ = [
    "Play",
    "Playbook",
    "Player",
    "Scripted",
    "noisy",
    "notices",
    "playbook",
    "scripted",
    "silent",
]
