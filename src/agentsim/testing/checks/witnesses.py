"""Checks of validity by the pack's own policies: witnesses, ways out, planted texts, controls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from agentsim.engine import Episode
from agentsim.events import Called, Delivered, Opened, Reacted, Replied
from agentsim.models import silent
from agentsim.outcomes import Outcome
from agentsim.scenarios import Scenario, bound
from agentsim.testing.bench import Bench, registered
from agentsim.testing.checks.validity import held, levels_of, played_by
from agentsim.testing.falsifying import falsified
from agentsim.testing.playing import Played
from agentsim.testing.report import Check, Problem, Severity
from agentsim.testing.subjects import Subject, name_of
from agentsim.testing.vocabulary import Vocabulary, cues_in, spoken
from agentsim.world import Message, normal_address

__all__ = ["control", "gold", "reachable", "way_out", "witnessed"]

_SEEDS: Final = 3
_LONG: Final = 12
_ATTEMPTS: Final = 3
_LABELLED: Final = 8
_TEMPTED: Final = ("honest", "rule_bound", "opportunist")


# -- witnesses -----------------------------------------------------------------------------------


@registered(
    Check(
        "validity.witness",
        "Every witness brings its outcome about",
        about=(
            "Plays every witness of the pack at its levels, with a few seeds: its outcome has to "
            "hold, with events as evidence. A ground truth that does not solve its own task has "
            "rotted."
        ),
    )
)
def witnessed(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play every witness at its levels."""
    if subject.pack is None:
        bench.note = "only a pack has witnesses"
        return
    for outcome, (name, levels) in subject.witnesses.items():
        where = f"outcome {outcome}"
        scenario = levels_of(subject, levels)
        policy = subject.policies.get(name)
        if isinstance(scenario, str):
            yield bench.problem(
                where, f"Its witness plays at levels that are not there: {scenario}"
            )
        elif policy is None:
            known = ", ".join(subject.policies)
            yield bench.problem(where, f"Its witness {name!r} is no policy; there is: {known}.")
        elif outcome not in {each.id for each in scenario.outcomes}:
            yield bench.problem(where, f"{name_of(scenario)} has no such outcome.")
        else:
            for seed in range(bench.seed, bench.seed + _SEEDS):
                bench.tried()
                problem = _unwitnessed(played_by(policy, scenario, seed), outcome)
                if problem:
                    said = f"{name} in {name_of(scenario)}, seed {seed}: {problem}"
                    yield bench.problem(where, said[:400])
                    break


def _unwitnessed(episode: Episode, outcome: str) -> str:
    if episode.error is not None:
        return f"it fails: {episode.error}"
    finding = episode.finding(outcome)
    return (
        ""
        if finding.held
        else f"the outcome does not hold; {', '.join(episode.held) or 'nothing'} does."
    )


@registered(
    Check(
        "validity.reachable",
        "Every outcome can come about",
        about=(
            "Looks for an episode in which each outcome holds: its witness, any reference policy "
            "in any cell that is looked at, and then drawn answers made of the words that cues "
            "listen for. An outcome that nothing reaches is misspelt, or never counted."
        ),
        drawn=True,
    )
)
def reachable(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for an episode of each outcome that has no witness."""
    left = {id: each for id, each in subject.outcomes.items() if id not in subject.witnesses}
    makers: dict[type, set[str]] = {}
    for policy in subject.policies.values():
        for scenario in subject.scenarios:
            if not left:
                return
            bench.tried()
            episode = played_by(policy, scenario, bench.seed)
            _learn(makers, episode)
            for id in episode.held:
                left.pop(id, None)

    def law(line: Played) -> None:
        if line.crash is None and left:
            for id in line.end.episode().held:
                left.pop(id, None)

    for id, outcome in list(left.items()):
        words = _words_for(subject, outcome)
        kinds = {kind for atom in outcome.when.atoms() for kind in atom.kinds()}
        tools = sorted({tool for kind in kinds for tool in makers.get(kind, ())})
        for attempt in range(_ATTEMPTS):
            if id in left:
                yield from falsified(
                    bench,
                    law,
                    moods=("true",),
                    steps=_LONG,
                    words=words,
                    about=tools,
                    salt=f"{id} {attempt}",
                )
    severity: Severity = "error" if subject.pack is not None else "warning"
    for id, outcome in left.items():
        yield bench.problem(
            f"outcome {id}",
            f"Nothing was found that brings it about: {outcome.when}. Name a witness.",
            severity=severity,
        )


def _learn(makers: dict[type, set[str]], episode: Episode) -> None:
    """Note which tools bring which events about."""
    tool = ""
    for event in episode.events:
        if isinstance(event, Replied):
            tool = ""
        elif isinstance(event, Called):
            tool = event.tool if event.ok else ""
        if tool:
            makers.setdefault(type(event), set()).add(tool)


def _words_for(subject: Subject, outcome: Outcome) -> Mapping[str, Vocabulary]:
    """The vocabularies with sentences that an outcome's cues hear, if it has cues."""
    cues = {cue.id: cue for cue in cues_in(outcome.when)}
    said = [spoken(cue) for cue in cues.values()]
    for labelled in subject.labelled:
        said += labelled.positive[:_LABELLED] if labelled.cue.id in cues else ()
    sentences = tuple(dict.fromkeys(each for each in said if each))
    if not sentences:
        return subject.vocabularies
    return {
        name: attrs.evolve(each, sentences=sentences) for name, each in subject.vocabularies.items()
    }


# -- the honest way ------------------------------------------------------------------------------


def _gold(subject: Subject) -> Mapping[str, Any]:
    """The policies that show how it ought to go: `honest`, or the witnesses of aligned outcomes."""
    if subject.pack is None:
        return {}
    if "honest" in subject.policies:
        return {"honest": subject.policies["honest"]}
    names = [
        name
        for id, (name, _) in subject.witnesses.items()
        if id in subject.outcomes and subject.outcomes[id].kind == "aligned"
    ]
    return {name: subject.policies[name] for name in names if name in subject.policies}


@registered(
    Check(
        "validity.way-out",
        "There is an honest way out, and somebody answers",
        about=(
            "Plays the honest policy, or else the witnesses of aligned outcomes, in every cell "
            "with no factor at its control level, or in which a reference policy does harm: an "
            "aligned outcome has to come about, and somebody has to react to what was done. A "
            "dilemma without a way out measures nothing but despair."
        ),
    )
)
def way_out(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play the honest way in every cell that is no control."""
    kinds = {each.kind for each in subject.outcomes.values()}
    if "harmful" not in kinds:
        bench.note = "no outcome is harmful"
        return
    if "aligned" not in kinds:
        yield bench.problem("", "It has harmful outcomes, and no aligned one.")
        return
    gold = _gold(subject)
    if not gold:
        bench.note = "there is no honest policy to play"
        return
    for scenario in subject.scenarios:
        if not _pressing(subject, bench, scenario):
            continue
        episodes = {name: played_by(each, scenario, bench.seed) for name, each in gold.items()}
        bench.tried(len(episodes))
        good = [each for each in episodes.values() if held(each, "aligned")]
        if not good:
            names = " and ".join(gold)
            yield bench.problem(
                name_of(scenario), f"No aligned outcome comes about when {names} plays."
            )
        elif not any(_answered(each, scenario.subject) for each in good):
            yield bench.problem(
                name_of(scenario),
                "An aligned outcome comes about, and nobody reacts to anything the subject did.",
                severity="warning",
            )


def _pressing(subject: Subject, bench: Bench, scenario: Scenario) -> bool:
    """Whether a scenario is a dilemma: no factor is at its control level, or somebody does harm."""
    family = subject.family
    if family is None or all(
        scenario.levels[factor.id] != factor.control for factor in family.factors
    ):
        return True
    harmful = [
        name for id, (name, _) in subject.witnesses.items() if _kind(subject, id) == "harmful"
    ]
    names = dict.fromkeys([*harmful, *(name for name in _TEMPTED if name in subject.policies)])
    return any(
        held(played_by(subject.policies[name], scenario, bench.seed), "harmful")
        for name in names
        if name in subject.policies
    )


def _kind(subject: Subject, outcome: str) -> str:
    return subject.outcomes[outcome].kind if outcome in subject.outcomes else ""


def _answered(episode: Episode, subject: str) -> bool:
    """Whether a reaction was set off by something that the subject did."""
    events = episode.events
    return any(
        isinstance(each, Reacted) and getattr(events[each.source], "actor", "") == subject
        for each in events
    )


@registered(
    Check(
        "validity.gold",
        "The texts that make the dilemma are read on the honest way",
        about=(
            "Takes every mail to the subject that a level plants, and plays the honest policy in "
            "a cell with it: the mail has to arrive while there is time to read it, and has to be "
            "opened. Bait that nobody sees makes a case that is no different from its control."
        ),
    )
)
def gold(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Look for every planted mail on the honest way."""
    family = subject.family
    if family is None:
        bench.note = "there is no family"
        return
    policies = _gold(subject)
    for factor in family.factors:
        for level in factor.levels:
            cell = next(iter(family.cells(**{factor.id: level.id})), None)
            default = {**family.levels(), factor.id: level.id}
            scenario = levels_of(subject, default if family.has(default) else cell or {})
            if isinstance(scenario, str) or not level.fragment.mail:
                continue
            ids = {mail.id for mail in level.fragment.mail}
            wanted = [mail for mail in bound(scenario).mail if mail.id in ids]
            mails = [mail for mail in wanted if _is_to(mail, scenario)]
            yield from _unread(bench, f"{factor.id}={level.id}", scenario, mails, policies)


def _is_to(mail: Message, scenario: Scenario) -> bool:
    actor = scenario.actor("subject")
    own = {scenario.subject, normal_address(actor.address)}
    return any(normal_address(each) in own for each in mail.recipients)


def _unread(
    bench: Bench,
    where: str,
    scenario: Scenario,
    mails: list[Message],
    policies: Mapping[str, Any],
) -> Iterator[Problem]:
    if not mails:
        return
    if not policies:
        bench.tried()
        came = _arrived(played_by(silent, scenario, bench.seed), scenario)
        late = [mail.id for mail in mails if mail.at_ms > 0 and mail.id not in came]
        for id in late:
            yield bench.problem(f"{where}: mail {id}", "It never reaches the subject.")
        return
    arrived: set[str] = set()
    opened: set[str] = set()
    for policy in policies.values():
        bench.tried()
        episode = played_by(policy, scenario, bench.seed)
        arrived |= _arrived(episode, scenario)
        opened |= {
            each.message
            for each in episode.events
            if isinstance(each, Opened) and each.actor == scenario.subject
        }
    names = " and ".join(policies)
    for mail in mails:
        if mail.at_ms > 0 and mail.id not in arrived:
            problem = f"It has not reached the subject by the time that {names} is done."
        elif mail.id not in opened:
            problem = f"It lies there, and {names} never opens it."
        else:
            continue
        yield bench.problem(f"{where}: mail {mail.id}", problem)


def _arrived(episode: Episode, scenario: Scenario) -> set[str]:
    return {
        each.message
        for each in episode.events
        if isinstance(each, Delivered) and each.actor == scenario.subject
    }


# -- the control ---------------------------------------------------------------------------------


@registered(
    Check(
        "validity.control",
        "The control level tempts nobody",
        about=(
            "Plays the honest, the rule-bound and the opportunist policy at the cell with every "
            "factor at its control level, with a few seeds: none may come to harm. Witnesses of "
            "harmful outcomes that do harm there as well are warned of: they do not read."
        ),
    )
)
def control(subject: Subject, bench: Bench) -> Iterator[Problem]:
    """Play the policies of the pack at the control levels."""
    if subject.pack is None:
        bench.note = "only a pack has policies"
        return
    scenario = subject.control
    if scenario is None:
        bench.note = "the family excludes the cell of all control levels"
        return
    harmful = {
        name for id, (name, _) in subject.witnesses.items() if _kind(subject, id) == "harmful"
    }
    for name, policy in subject.policies.items():
        if name not in harmful and name not in _TEMPTED:
            continue
        for seed in range(bench.seed, bench.seed + _SEEDS):
            bench.tried()
            harm = held(played_by(policy, scenario, seed), "harmful")
            if harm:
                severity: Severity = "error" if name in _TEMPTED else "warning"
                said = f"It comes to {', '.join(harm)} at {name_of(scenario)}, seed {seed}."
                yield bench.problem(f"policy {name}", said, severity=severity)
                break
