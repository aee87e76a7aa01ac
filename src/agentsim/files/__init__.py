"""Values as documents in JSON, TOML or YAML, and back: scenarios and episodes in files.

A file is data: loading one imports nothing and runs nothing that it names, but for the packs whose
tools it uses, if they are installed.
"""

from agentsim.files.documents import VERSION, dump, dumps, load, loads
from agentsim.files.episodes import append_episode, read_episodes
from agentsim.files.formats import SUFFIXES, Format
from agentsim.files.kinds import KINDS
from agentsim.files.tools import READY_MADE

__all__ = [
    "KINDS",
    "READY_MADE",
    "SUFFIXES",
    "VERSION",
    "Format",
    "append_episode",
    "dump",
    "dumps",
    "load",
    "loads",
    "read_episodes",
]
