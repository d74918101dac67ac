"""Which slips in a rule set its own examples do not notice, and the example that would.

Each slip is put into the rule set in turn. If some example then comes out otherwise, it is noticed.
If none does, a list is looked for of which the two say something else: that is the example to add.
If there is none, that is a proof: the slip changes nothing for any list of `lists`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from overgang._model import Frozen
from overgang.assurance.cases import examples_of, student_of
from overgang.assurance.edits import Slip
from overgang.assurance.fewer import fewer
from overgang.assurance.mutants import Mutant, Where, mutants
from overgang.assurance.outcomes import apart, in_words, said_by, ways_to_say
from overgang.assurance.pair import QUICK, Base, Told
from overgang.assurance.places import places, usual_choices
from overgang.dossier import InputValue, Student
from overgang.errors import UnreadableError, UnsettledError
from overgang.norms.ruleset import RuleSet
from overgang.reading.judge import Judgement, judge_target
from overgang.reading.solver.definitions import FALSE

__all__ = ["Mutation", "Proposed", "Survivor", "survivors", "tried"]


class Proposed(Frozen):
    """A list that tells a slip from the text: what is said of it now, and what with the slip.

    Nothing said means that no rule fits; `slipped` is None where the slip leaves it open.
    """

    target: str
    told: Told
    says: tuple[str, ...]
    slipped: tuple[str, ...] | None


class Survivor(Frozen):
    """A slip that no example notices.

    Without an example it is proven that no list notices it either, unless it is not `settled`:
    then the limit on work was not enough to find one or to prove that there is none.
    """

    slip: Slip
    where: Where
    name: str
    before: str
    after: str
    example: Proposed | None = None
    settled: bool = True


class Mutation(Frozen):
    """How many slips were tried, and those that no example notices."""

    ruleset: str
    tried: int
    survivors: tuple[Survivor, ...]
    chosen: Mapping[str, InputValue] = {}
    """The choices of subjects that were taken as they usually are: there are too many of them."""

    @property
    def unnoticed(self) -> tuple[Survivor, ...]:
        """Those that an example could notice."""
        return tuple(each for each in self.survivors if each.example is not None)

    @property
    def alike(self) -> tuple[Survivor, ...]:
        """Those that are proven to change nothing."""
        return tuple(each for each in self.survivors if each.example is None and each.settled)

    @property
    def unsettled(self) -> tuple[Survivor, ...]:
        """Those of which the limit on work left open what they are."""
        return tuple(each for each in self.survivors if not each.settled)


def tried(ruleset: RuleSet) -> Mutation:
    """Try every slip on a rule set.

    Raises:
        UnreadableError: if a question could neither be answered nor proven to have no answer.
        MissingExtraError: if OR-tools is not installed.

    >>> from overgang.rulesets import load
    >>> found = tried(load("nl/zwin/2h-3h"))
    >>> found.tried, len(found.unnoticed)
    (10, 0)
    """
    listed = list(mutants(ruleset))
    return Mutation(
        ruleset=ruleset.id,
        tried=len(listed),
        survivors=tuple(survivors(ruleset, listed)),
        chosen=usual_choices(ruleset),
    )


def survivors(ruleset: RuleSet, listed: Sequence[Mutant]) -> Iterator[Survivor]:
    """Give those of the slips that no example notices, each with the example that would."""
    examples = list(_examples(ruleset))
    proposed: list[tuple[_Example, Proposed]] = []
    search = _Search(ruleset)
    for mutant in listed:
        if any(each.notices(mutant) for each in examples):
            continue
        # One example often notices several slips: the fewer to add, the better.
        found = next((each for one, each in proposed if one.notices(mutant)), None)
        settled = True
        if found is not None:
            found = _confirmed(ruleset, mutant, found.target, found.told)
        else:
            try:
                found = search.example(mutant)
            except UnsettledError:
                settled = False
            if found is not None:
                says = frozenset(word.casefold() for word in found.says)
                proposed.append((_Example(found.told.student(), found.target, says), found))
        yield Survivor(
            slip=mutant.slip,
            where=mutant.where,
            name=mutant.name,
            before=mutant.before,
            after=mutant.after,
            example=found,
            settled=settled,
        )


@dataclass(frozen=True)
class _Example:
    """An example of the rule set, as it is judged."""

    student: Student
    to: str
    says: frozenset[str]

    def notices(self, mutant: Mutant) -> bool:
        """Say whether the example comes out otherwise with the slip."""
        if self.to not in mutant.targets:
            return False
        return _words(mutant.ruleset, self.student, self.to) != self.says


def _examples(ruleset: RuleSet) -> Iterator[_Example]:
    for case, each in zip(examples_of(ruleset), ruleset.examples, strict=True):
        target = ruleset.targets[0] if each.target is None else ruleset.target(each.target)
        says = frozenset(word.casefold() for word in each.says)
        yield _Example(student_of(case, ruleset), target.to, says)


def _words(ruleset: RuleSet, student: Student, to: str) -> frozenset[str] | None:
    said = said_by(judge_target(student, ruleset, ruleset.target(to)))
    return None if said is None else in_words(said)


class _Search:
    """The rule set as it is, over all its lists, to be held against one slip after another."""

    def __init__(self, ruleset: RuleSet) -> None:
        self._ruleset = ruleset
        self._places = places(ruleset)
        self._few: dict[tuple[str, str | None], list[int]] = {}
        self._bases: dict[tuple[str, int], tuple[Base, dict[frozenset[str], int]]] = {}

    def example(self, mutant: Mutant) -> Proposed | None:
        """Give the most ordinary list of the first place of which the two do not say the same."""
        for to in mutant.targets:
            for number in self._numbers(to, mutant):
                base, now = self._base(to, number)
                pair = base.beside(mutant.ruleset, to)
                goal = apart(base.model.program, now, ways_to_say(pair.new, in_words))
                found = None if goal == FALSE else pair.find(goal, QUICK)
                if found is not None:
                    return _confirmed(self._ruleset, mutant, to, found[0])
        return None

    def _numbers(self, to: str, mutant: Mutant) -> list[int]:
        key = to, mutant.before if mutant.slip == "subject" else None
        if key not in self._few:
            self._few[key] = fewer(self._places, *key)
        return self._few[key]

    def _base(self, to: str, number: int) -> tuple[Base, dict[frozenset[str], int]]:
        if (to, number) not in self._bases:
            base = Base.of(self._places[number], to)
            self._bases[to, number] = base, ways_to_say(base.model, in_words)
        return self._bases[to, number]


def _confirmed(ruleset: RuleSet, mutant: Mutant, to: str, told: Told) -> Proposed:
    """Have the judge say the same, so that nothing is proposed that is not so."""
    now, slipped = (
        judge_target(told.student(), each, each.target(to)) for each in (ruleset, mutant.ruleset)
    )
    says, otherwise = said_by(now), said_by(slipped)
    if says is None or (otherwise is not None and in_words(otherwise) == in_words(says)):
        raise UnreadableError("the solver found a list that the judge does not confirm")
    spoken = _spoken(now)
    return Proposed(target=to, told=told, says=spoken or (), slipped=_spoken(slipped))


def _spoken(judgement: Judgement) -> tuple[str, ...] | None:
    """Give the words in the order of the rules; None where it is left open."""
    finding = judgement.finding
    return None if finding is None else tuple(outcome.says for outcome in finding.outcomes)
