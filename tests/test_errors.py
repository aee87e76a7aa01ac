"""The error tree: one root, the builtin one expects, messages that say what to do."""

import pickle

import attrs
import pytest

from agentsim import errors
from agentsim.errors import AgentsimError, Fault

FAULTS = (Fault("scenario.name", "is missing.", "Give it one."), Fault("scenario.start", "is odd."))

SAMPLES: list[tuple[AgentsimError, type[Exception], str]] = [
    (
        errors.ExtensionError("the pattern Odd", "scenario.outcomes[0].when", "KeyError: 'x'"),
        RuntimeError,
        "scenario.outcomes[0].when: the pattern Odd raised KeyError: 'x'; mend it: it has to take",
    ),
    (
        errors.ScenarioError("s", FAULTS),
        ValueError,
        """scenario 's' has 2 mistakes:
  - scenario.name: is missing. Give it one.
  - scenario.start: is odd.""",
    ),
    (errors.ScenarioError("s", FAULTS[1:]), ValueError, "scenario 's' has 1 mistake:\n"),
    (errors.ConflictError("cast['a']", "x", "y"), ValueError, "two definitions of cast['a']:"),
    (errors.LoadError("an episode", FAULTS), ValueError, "cannot load an episode:\n  - scenario."),
    (errors.ToolError("No such mail."), Exception, "No such mail."),
    (errors.ToolDefinitionError("f", "no docstring"), TypeError, "tool 'f': no docstring"),
    (
        errors.ClosedError("quote", "time.time", "clock", "shop.py:41"),
        RuntimeError,
        "tool 'quote' asked the wall clock (time.time, shop.py:41) during an episode; take the t",
    ),
    (
        errors.ClosedError("quote", "uuid.uuid4", "randomness"),
        RuntimeError,
        "tool 'quote' drew randomness from outside (uuid.uuid4) during an episode; draw from ctx.",
    ),
    (
        errors.CheckError("quay 1.2: 1 error", ("error: law.replay",)),
        AssertionError,
        "quay 1.2: 1 error\n\nerror: law.replay",
    ),
    (errors.UnknownName("pack", "x", ("b", "a")), LookupError, "no pack named 'x'; there is: a, b"),
    (errors.UnknownName("pack", "x", ()), LookupError, "no pack named 'x'; there is: (none)"),
    (
        errors.VersionError("x", "1.0", "2.0", "install it"),
        LookupError,
        "pack 'x' is 2.0 here, and",
    ),
    (errors.VersionError("x", "1.0", "2.0"), LookupError, "pack 'x' is 2.0 here, and 1.0 was"),
    (errors.ExcludedCell("f", "a=b"), LookupError, "f excludes a=b; `cells()` lists what it has"),
    (errors.EpisodeOver("turns"), RuntimeError, "this episode is over (turns); check `env.turn"),
    (errors.MissingModel(("b",), ("a", "b")), LookupError, "no model for 'b'; pass a mapping with"),
    (errors.VerificationError("its digest"), ValueError, "the episode does not verify: its digest"),
    (
        errors.TwinError("threat", "too much", ("a", "b")),
        ValueError,
        "no twin for threat: too much",
    ),
    (errors.LeakError("f", ("a",)), ValueError, "f: held-out content occurs in training:"),
    (errors.EndpointError("http://x", "timed out"), RuntimeError, "http://x: timed out"),
    (errors.EndpointError("x", "refused", "oh"), RuntimeError, "x: refused; it answered: oh"),
    (
        errors.MissingExtra("cli", "rich"),
        ImportError,
        "this needs rich: run  python -m pip install 'agentsim-scenarios[cli]'",
    ),
]


@pytest.mark.parametrize("number", range(len(SAMPLES)))
def test_each_error_is_of_the_tree_and_says_what_it_is(number: int) -> None:
    """It is an `AgentsimError` and the builtin one expects; its message begins as it should."""
    error, builtin, text = SAMPLES[number]
    assert isinstance(error, AgentsimError)
    assert isinstance(error, builtin)
    assert str(error).startswith(text)
    with pytest.raises(builtin):
        raise error


@pytest.mark.parametrize("number", range(len(SAMPLES)))
def test_errors_travel_between_processes(number: int) -> None:
    """Pickling gives an equal error, with its facts and its message."""
    error, _, _ = SAMPLES[number]
    back = pickle.loads(pickle.dumps(error))
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert attrs.astuple(back) == attrs.astuple(error)  # type: ignore[arg-type]


def test_an_error_of_ones_own_below_the_root_travels_too() -> None:
    """A plain exception class derived from the root pickles as any exception does."""
    back = pickle.loads(pickle.dumps(Plain("a", 2)))
    assert (type(back), back.args) == (Plain, ("a", 2))


class Plain(AgentsimError):
    """An error without fields."""


def test_every_error_has_a_sample_here() -> None:
    """No error is left untested."""
    every = {getattr(errors, name) for name in errors.__all__} - {
        errors.Access,
        AgentsimError,
        Fault,
    }
    assert every == {type(error) for error, _, _ in SAMPLES}
