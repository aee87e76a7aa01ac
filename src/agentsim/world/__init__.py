"""What exists: the world and its components, mail, chat, files, controls, cues and facts."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from agentsim.world.account import Account, Hold, Transfer
from agentsim.world.appointment import Appointment
from agentsim.world.calendar import Calendar
from agentsim.world.channel import Channel, ChannelPage, ChatMessage, Post, Reading
from agentsim.world.components import component, component_class, component_name, components
from agentsim.world.controls import Control, Controls, Setting, Switch
from agentsim.world.cues import REFUSALS, Cue, Span, phrase_expression, recogniser
from agentsim.world.facts import Fact
from agentsim.world.files import Files, Share
from agentsim.world.inbox import ARCHIVE, INBOX, SENT, TRASH, Folder, Inbox, InboxPage, Mail
from agentsim.world.labelled import Labelled
from agentsim.world.ledger import Ledger
from agentsim.world.message import Attachment, Message, normal_address, same_subject
from agentsim.world.money import amount_of, amount_text
from agentsim.world.world import World

if TYPE_CHECKING:
    from agentsim.world.post import from_eml, read_mbox, to_eml, write_mbox

__all__ = [
    "ARCHIVE",
    "INBOX",
    "REFUSALS",
    "SENT",
    "TRASH",
    "Account",
    "Appointment",
    "Attachment",
    "Calendar",
    "Channel",
    "ChannelPage",
    "ChatMessage",
    "Control",
    "Controls",
    "Cue",
    "Fact",
    "Files",
    "Folder",
    "Hold",
    "Inbox",
    "InboxPage",
    "Labelled",
    "Ledger",
    "Mail",
    "Message",
    "Post",
    "Reading",
    "Setting",
    "Share",
    "Span",
    "Switch",
    "Transfer",
    "World",
    "amount_of",
    "amount_text",
    "component",
    "component_class",
    "component_name",
    "components",
    "from_eml",
    "normal_address",
    "phrase_expression",
    "read_mbox",
    "recogniser",
    "same_subject",
    "to_eml",
    "write_mbox",
]

_LAZY = ("from_eml", "read_mbox", "to_eml", "write_mbox")


def __getattr__(name: str) -> Any:
    """Import what needs the standard library's mail modules when it is first asked for."""
    if name in _LAZY:
        return getattr(import_module("agentsim.world.post"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
