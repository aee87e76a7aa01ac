"""The same ten calls in bare Python: no records, no digests, no validation. The floor."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.mail import BODY, calls

COSTS = {"list_mail": 2_000, "read_mail": 20_000, "send_mail": 60_000, "reply_mail": 60_000}


class Bare:
    """A mailbox, a clock and a queue, as lists and dicts."""

    def __init__(self) -> None:
        self.now = 0
        self.inbox: list[dict[str, Any]] = []
        self.sent: list[dict[str, Any]] = []
        self.queue = [(120_000 * n + 1, f"Berth {n}", BODY) for n in range(5)]

    def advance(self, until: int) -> None:
        """Deliver what is due."""
        while self.queue and self.queue[0][0] <= until:
            at_ms, subject, body = self.queue.pop(0)
            self.inbox.append({"at": at_ms, "subject": subject, "body": body, "read": False})
        self.now = until

    def call(self, tool: str, arguments: Any) -> Any:
        """Carry out one call."""
        result: Any = "Done."
        if tool == "list_mail":
            result = [
                {"id": n, "subject": mail["subject"], "unread": not mail["read"]}
                for n, mail in enumerate(self.inbox)
            ]
        elif tool == "read_mail":
            mail = self.inbox[arguments["id"] - 1]
            mail["read"] = True
            result = {"subject": mail["subject"], "body": mail["body"]}
        elif tool in ("send_mail", "reply_mail"):
            self.sent.append({"at": self.now, **arguments})
            self.queue.append((self.now + 180_000, "Re", "Thanks, got it."))
            self.queue.sort()
            result = "Sent."
        elif tool == "wait":
            self.advance(self.now + arguments["minutes"] * 60_000)
            return "Waiting."
        self.advance(self.now + COSTS.get(tool, 0))
        return result


def play() -> int:
    """Play the episode once; return how many mails came in."""
    bare = Bare()
    bare.advance(1)
    for call in calls():
        bare.call(call.tool, call.arguments)
    return len(bare.inbox)


if __name__ == "__main__":
    print(json.dumps({"mails": play()}))
