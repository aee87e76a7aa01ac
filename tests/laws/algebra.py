"""The laws of the algebra of scenarios, over generated fragments.

    python -m tests.laws.algebra --count 3000

holds as many triples of fragments against every law and prints how often each was tried, and in
how many of the trials the fragments agreed, disagreed, or were empty.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, seed, settings

from agentsim.errors import ConflictError
from agentsim.scenarios import Scenario
from tests.strategies_scenarios import scenarios

fields = [field.name for field in attrs.fields(Scenario)]


ALTERED: dict[str, dict[str, Any]] = {
    "cast": {"role": "somebody else"},
    "additions": {"brief": "Something else."},
    "mail": {"subject": "Something else"},
    "channels": {"about": "Something else."},
    "chat": {"text": "Something else."},
    "shares": {"readers": ()},
    "controls": {"about": "Something else."},
    "facts": {"statement": "Something else."},
    "outcomes": {"about": "Something else."},
}


def pool(size: int = 60) -> list[Scenario]:
    """Whole scenarios to take parts of."""
    found: list[Scenario] = []

    @settings(max_examples=size, phases=[Phase.generate], deadline=None, database=None)
    @seed(20_310_304)
    @given(scenarios())
    def collect(whole: Scenario) -> None:
        found.append(whole)

    collect()
    return found


def fragment(whole: Scenario, draw: random.Random) -> Scenario:
    """Some fields of a scenario, some of the values in each, and now and then one altered."""
    changes: dict[str, Any] = {}
    for name in fields:
        value = getattr(whole, name)
        if draw.random() < 0.5:
            continue
        if isinstance(value, tuple):
            kept = [each for each in value if draw.random() < 0.7]
            if kept and name in ALTERED and draw.random() < 0.15:
                place = draw.randrange(len(kept))
                kept[place] = attrs.evolve(kept[place], **ALTERED[name])
            changes[name] = kept
        elif isinstance(value, dict):
            changes[name] = {key: each for key, each in value.items() if draw.random() < 0.7}
        else:
            changes[name] = value
    return Scenario(**changes)


def joined(*parts: Any) -> Any:
    """Fragments put together from the left; or `conflict`."""
    whole = Scenario()
    for part in parts:
        if part == "conflict":
            return "conflict"
        try:
            whole = whole | part
        except ConflictError:
            return "conflict"
    return whole


def identity(a: Scenario, _b: Scenario, _c: Scenario) -> None:
    """The empty scenario adds nothing, on either side."""
    assert a | Scenario() == a == Scenario() | a
    assert (a | Scenario()).digest == a.digest


def idempotence(a: Scenario, _b: Scenario, _c: Scenario) -> None:
    """A part put to itself is itself."""
    assert a | a == a


def associativity(a: Scenario, b: Scenario, c: Scenario) -> None:
    """Grouping makes no difference; two groupings conflict together."""
    assert joined(joined(a, b), c) == joined(a, joined(b, c))


def agreement(a: Scenario, b: Scenario, _c: Scenario) -> None:
    """Whether two parts agree does not depend on their order, nor does what they have."""
    one, two = joined(a, b), joined(b, a)
    assert (one == "conflict") == (two == "conflict")
    if one != "conflict":
        for name in fields:
            left, right = getattr(one, name), getattr(two, name)
            if isinstance(left, tuple):
                assert {each.id: each for each in left} == {each.id: each for each in right}
            else:
                assert left == right


def conflict(a: Scenario, b: Scenario, _c: Scenario) -> None:
    """A conflict names the thing and both its definitions, and `replace` settles it."""
    if joined(a, b) != "conflict":
        return
    with pytest.raises(ConflictError) as caught:
        assert a | b
    error = caught.value
    assert error.left != error.right
    assert error.what.partition("[")[0] in fields
    assert error.what in str(error)
    assert joined(a.replace(**{name: getattr(b, name) for name in fields}), b) != "conflict"


def replacement(a: Scenario, b: Scenario, _c: Scenario) -> None:
    """What replaces is there afterwards, and what it does not name stays."""
    made = a.replace(**{name: getattr(b, name) for name in ("mail", "texts", "facts")})
    assert {each.id for each in made.mail} == {each.id for each in (*a.mail, *b.mail)}
    assert all(each in made.mail for each in b.mail)
    assert made.texts == {**a.texts, **b.texts}
    assert made.cast == a.cast


def removal(a: Scenario, b: Scenario, _c: Scenario) -> None:
    """Leaving out what a part added gives back what was there."""
    whole = joined(a, b)
    if whole != "conflict":
        added = [each.id for each in b.mail if each.id not in {one.id for one in a.mail}]
        assert whole.without(mail=added).mail == a.mail


LAWS: dict[str, Callable[[Scenario, Scenario, Scenario], None]] = {
    law.__name__: law
    for law in (
        identity,
        idempotence,
        associativity,
        agreement,
        conflict,
        replacement,
        removal,
    )
}


def tried(count: int) -> Counter[str]:
    """Hold so many triples against every law; return how often what was met."""
    met: Counter[str] = Counter()
    draw = random.Random(20_310_304)
    wholes = pool()
    for _ in range(count):
        whole = draw.choice(wholes)
        a, b, c = (fragment(whole, draw) for _ in range(3))
        for name, law in LAWS.items():
            law(a, b, c)
            met[name] += 1
        met["pairs that conflict" if joined(a, b) == "conflict" else "pairs that agree"] += 1
        shared = {each.id for each in a.mail} & {each.id for each in b.mail}
        met["pairs that share mail"] += bool(shared)
    return met


def main() -> int:
    """Try, and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=3_000)
    began = time.perf_counter()
    for name, count in tried(parser.parse_args().count).items():
        print(f"{name:24} {count:>8,}")
    print(f"no law broken; {time.perf_counter() - began:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
