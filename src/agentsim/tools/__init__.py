"""What can be done: `@tool`, the transaction it runs in, and ready-made tools."""

from agentsim.tools.booking import Booking
from agentsim.tools.calendar import CALENDAR, book_meeting, cancel_meeting, list_calendar
from agentsim.tools.channels import (
    CHAT,
    list_channels,
    post_message,
    read_channel,
    search_messages,
)
from agentsim.tools.chatting import Chatting
from agentsim.tools.context import Context
from agentsim.tools.controls import CONTROLS, list_controls, set_control
from agentsim.tools.definition import Tool, tool
from agentsim.tools.files import FILES, delete_file, list_files, read_file, write_file
from agentsim.tools.flow import FLOW, finish, wait
from agentsim.tools.ledger import (
    LEDGER,
    approve_transfer,
    hold_funds,
    list_accounts,
    list_transfers,
    make_transfer,
    reject_transfer,
    release_hold,
)
from agentsim.tools.mail import (
    MAIL,
    forward_mail,
    list_mail,
    move_mail,
    read_mail,
    reply_mail,
    search_mail,
    send_mail,
)
from agentsim.tools.mailing import Mailing
from agentsim.tools.paying import Paying
from agentsim.tools.schema import Shape, shape_of
from agentsim.tools.stage import Stage

__all__ = [
    "CALENDAR",
    "CHAT",
    "CONTROLS",
    "FILES",
    "FLOW",
    "LEDGER",
    "MAIL",
    "Booking",
    "Chatting",
    "Context",
    "Mailing",
    "Paying",
    "Shape",
    "Stage",
    "Tool",
    "approve_transfer",
    "book_meeting",
    "cancel_meeting",
    "delete_file",
    "finish",
    "forward_mail",
    "hold_funds",
    "list_accounts",
    "list_calendar",
    "list_channels",
    "list_controls",
    "list_files",
    "list_mail",
    "list_transfers",
    "make_transfer",
    "move_mail",
    "post_message",
    "read_channel",
    "read_file",
    "read_mail",
    "reject_transfer",
    "release_hold",
    "reply_mail",
    "search_mail",
    "search_messages",
    "send_mail",
    "set_control",
    "shape_of",
    "tool",
    "wait",
    "write_file",
]
