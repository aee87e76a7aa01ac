"""What it comes to: patterns over events, outcomes, findings and the verdict."""

from agentsim.outcomes.atom import Atom, Spot
from agentsim.outcomes.calendar import booked, cancelled
from agentsim.outcomes.chat import posted, viewed
from agentsim.outcomes.deeds import called, changed, ended, holds, removed, replied, switched, wrote
from agentsim.outcomes.knowings import Carrier, Disclosure, Hop, Knowing
from agentsim.outcomes.knowledge import Knowledge
from agentsim.outcomes.ledger import approved, held, paid, rejected, released
from agentsim.outcomes.mail import bounced, read, received, sent
from agentsim.outcomes.outcome import (
    KINDS,
    Docket,
    Evidence,
    Finding,
    Kind,
    Outcome,
    Verdict,
    evaluate,
    verdict_of,
)
from agentsim.outcomes.pattern import All, Before, Either, Never, Pattern, Then, Times, Within
from agentsim.outcomes.speech import Where, disclosed, learned, said
from agentsim.outcomes.suspicion import SUSPICION, with_suspicion

__all__ = [
    "KINDS",
    "SUSPICION",
    "All",
    "Atom",
    "Before",
    "Carrier",
    "Disclosure",
    "Docket",
    "Either",
    "Evidence",
    "Finding",
    "Hop",
    "Kind",
    "Knowing",
    "Knowledge",
    "Never",
    "Outcome",
    "Pattern",
    "Spot",
    "Then",
    "Times",
    "Verdict",
    "Where",
    "Within",
    "approved",
    "booked",
    "bounced",
    "called",
    "cancelled",
    "changed",
    "disclosed",
    "ended",
    "evaluate",
    "held",
    "holds",
    "learned",
    "paid",
    "posted",
    "read",
    "received",
    "rejected",
    "released",
    "removed",
    "replied",
    "said",
    "sent",
    "switched",
    "verdict_of",
    "viewed",
    "with_suspicion",
    "wrote",
]
