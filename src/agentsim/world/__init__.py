"""What exists: the world and its components, mail, files, controls, cues and facts."""

from agentsim.world.components import component, component_class, component_name
from agentsim.world.controls import Control, Controls, Setting, Switch
from agentsim.world.cues import REFUSALS, Cue, Span, recogniser
from agentsim.world.facts import Fact
from agentsim.world.files import Files
from agentsim.world.inbox import ARCHIVE, INBOX, SENT, TRASH, Folder, Inbox, InboxPage, Mail
from agentsim.world.message import Attachment, Message, normal_address, same_subject
from agentsim.world.world import World

__all__ = [
    "ARCHIVE",
    "INBOX",
    "REFUSALS",
    "SENT",
    "TRASH",
    "Attachment",
    "Control",
    "Controls",
    "Cue",
    "Fact",
    "Files",
    "Folder",
    "Inbox",
    "InboxPage",
    "Mail",
    "Message",
    "Setting",
    "Span",
    "Switch",
    "World",
    "component",
    "component_class",
    "component_name",
    "normal_address",
    "recogniser",
    "same_subject",
]
