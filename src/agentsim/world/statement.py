"""What a ledger says of one account: where it stands, and a page of its statement."""

from __future__ import annotations

from typing import Final

import attrs
from immutables import Map

from agentsim.world.account import Transfer

__all__ = ["Standing", "Statement"]

_NONE: Final[Map[int, bool]] = Map()


@attrs.frozen
class Standing:
    """Where an account stands.

    Attributes:
        balance: What is on it.
        reserved: How much of that is held.
        blocked: How many holds are on the whole of it.
        asked: How many transfers from it were asked for.
        booked: How many transfers are on its statement.
        placed: How many holds were ever placed on it.
        pending: Numbers of the transfers from it that await approval, as keys.
        holds: Numbers of the holds on it that are not released, as keys.
    """

    balance: int = 0
    reserved: int = 0
    blocked: int = 0
    asked: int = 0
    booked: int = 0
    placed: int = 0
    pending: Map[int, bool] = _NONE
    holds: Map[int, bool] = _NONE


@attrs.frozen
class Statement:
    """One page of what was paid to and from an account, newest first.

    Attributes:
        account: Id of the account.
        transfers: The transfers on this page, all of them done.
        page: Number of this page, from 1.
        pages: How many pages there are, at least 1.
        total: How many transfers the statement has.
    """

    account: str
    transfers: tuple[Transfer, ...]
    page: int
    pages: int
    total: int
