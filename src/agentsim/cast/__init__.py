"""Who is there: actors, and what they do by script."""

from agentsim.cast.actor import Actor
from agentsim.cast.reaction import (
    AnswerMail,
    DeliverMail,
    Reaction,
    SetControl,
    ShowNotice,
    Step,
    WriteFile,
    when,
)

__all__ = [
    "Actor",
    "AnswerMail",
    "DeliverMail",
    "Reaction",
    "SetControl",
    "ShowNotice",
    "Step",
    "WriteFile",
    "when",
]
