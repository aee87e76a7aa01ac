"""Values as JSON, and back: scenarios and episodes in files.

A file is data: loading one imports nothing and runs nothing that it names.
"""

from agentsim.files.documents import VERSION, dump, dumps, load, loads
from agentsim.files.episodes import append_episode, read_episodes
from agentsim.files.hooks import READY_MADE
from agentsim.files.kinds import KINDS

__all__ = [
    "KINDS",
    "READY_MADE",
    "VERSION",
    "append_episode",
    "dump",
    "dumps",
    "load",
    "loads",
    "read_episodes",
]
