"""Who is there: actors, and what they do by script."""

from agentsim.cast.actor import Actor
from agentsim.cast.meetings import BookMeeting
from agentsim.cast.payments import (
    ApproveTransfer,
    HoldMoney,
    PayMoney,
    RejectTransfer,
    ReleaseHold,
)
from agentsim.cast.reaction import Reaction, when
from agentsim.cast.steps import (
    AnswerMail,
    DeliverMail,
    PostMessage,
    SetControl,
    ShowNotice,
    Step,
    WriteFile,
    step,
    step_classes,
)

__all__ = [
    "Actor",
    "AnswerMail",
    "ApproveTransfer",
    "BookMeeting",
    "DeliverMail",
    "HoldMoney",
    "PayMoney",
    "PostMessage",
    "Reaction",
    "RejectTransfer",
    "ReleaseHold",
    "SetControl",
    "ShowNotice",
    "Step",
    "WriteFile",
    "step",
    "step_classes",
    "when",
]
