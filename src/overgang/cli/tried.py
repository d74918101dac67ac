"""What `mutate` and `examples` print: slips that go unnoticed, and lists to say the outcome of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import tomli_w

from overgang.assurance.boundaries import Around
from overgang.assurance.cases import usual_inputs
from overgang.assurance.lists_said import outcomes_said, subjects_said
from overgang.assurance.mutation import Mutation, Proposed, Survivor
from overgang.assurance.pair import Told
from overgang.dossier import InputValue
from overgang.norms.parts import Outcome, Target
from overgang.norms.ruleset import RuleSet
from overgang.reading.described import heading
from overgang.reading.words import Speaker
from overgang.wording import Language, say

__all__ = ["example_block", "examples_text", "mutation_lines"]


def mutation_lines(ruleset: RuleSet, found: Mutation, language: Language) -> Iterator[str]:
    """Give the slips that no example notices, with the examples that would, and the proofs."""
    yield say(language, "mutate-head", norm=heading(ruleset, language), count=found.tried)
    if found.survivors:
        noticed = found.tried - len(found.survivors)
        yield say(language, "mutate-noticed", count=noticed)
    else:
        yield say(language, "mutate-all")
    if found.unnoticed:
        yield ""
        yield say(language, "mutate-unnoticed", count=len(found.unnoticed))
        for proposed, slips in _by_example(found.unnoticed):
            yield ""
            yield from ("# " + _slip(each, language) for each in slips)
            yield "# " + _shows(ruleset, slips[0], language)
            yield example_block(ruleset, proposed.target, proposed.told, proposed.says).rstrip()
    for key, left in (("mutate-alike", found.alike), ("mutate-unsettled", found.unsettled)):
        if left:
            yield ""
            yield say(language, key, count=len(left))
            yield from ("  " + _slip(each, language) for each in left)
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    for name, value in found.chosen.items():
        subjects = subjects_said(speaker, value)
        called = ruleset.inputs[name].in_(language)
        yield say(language, "mutate-chosen", name=called, subjects=subjects)


def examples_text(ruleset: RuleSet, found: Iterable[Around], language: Language) -> str:
    """Give the lists around each bound as examples of a rule file whose outcome is left open.

    What stands there cannot be read as a rule file until each word is filled in. A list that the
    rule set already has an example of is left out.
    """
    blocks: dict[tuple[str, str], list[str]] = {}
    there = {_block_of(ruleset, each) for each in _told(ruleset)}
    for around in found:
        for name, side in around.sides:
            block = _open_block(ruleset, around.target, side.told)
            if (around.target, block) not in there:
                bound = say(language, "examples-bound", rule=around.rule, text=around.text)
                remark = f"# {bound}: {say(language, f'examples-{name}')}"
                blocks.setdefault((around.target, block), []).append(remark)
    if not blocks:
        return f"# {say(language, 'examples-none')}\n"
    lines = [f"# {say(language, 'examples-head', norm=ruleset.id)}"]
    for (to, block), remarks in blocks.items():
        words = _words(ruleset.target(to))
        said = say(language, "examples-says", words=", ".join(words))
        lines += ["", *dict.fromkeys(remarks), "[[example]]", block.rstrip()]
        lines.append(f'# says = [""]  # {said}')
    return "\n".join(lines) + "\n"


def example_block(ruleset: RuleSet, to: str, told: Told, says: Sequence[str]) -> str:
    """Give an example as it stands in a rule file."""
    words = ", ".join(map(_text, says))
    return f"[[example]]\n{_open_block(ruleset, to, told)}says = [{words}]\n"


def _open_block(ruleset: RuleSet, to: str, told: Told) -> str:
    """Give all of an example but its outcome; what is usual need not be told."""
    lines = []
    if len(ruleset.targets) > 1:
        lines.append(f"target = {_text(to)}")
    lines.append(f"grades = {_table(told.grades)}")
    if told.columns:
        inside = ", ".join(f"{name} = {_table(each)}" for name, each in told.columns.items())
        lines.append(f"columns = {{ {inside} }}")
    usual = _usual(ruleset, told.grades)
    facts = {name: value for name, value in told.inputs.items() if value != usual.get(name)}
    if facts:
        inside = ", ".join(f"{name} = {_value(value)}" for name, value in facts.items())
        lines.append(f"inputs = {{ {inside} }}")
    return "\n".join(lines) + "\n"


def _table(listed: Mapping[str, str]) -> str:
    inside = ", ".join(f"{code} = {_text(grade)}" for code, grade in listed.items())
    return f"{{ {inside} }}"


def _text(text: str) -> str:
    return tomli_w.dumps({"x": text}).removeprefix("x = ").rstrip()


def _value(value: InputValue) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case str():
            return _text(value)
        case tuple():
            return f"[{', '.join(map(_text, value))}]"


def _told(ruleset: RuleSet) -> Iterator[tuple[str, Told]]:
    for each in ruleset.examples:
        to = each.target or ruleset.targets[0].to
        inputs = {**_usual(ruleset, each.grades), **each.inputs}
        told = Told(grades=each.grades, columns=each.columns, inputs=inputs)
        yield ruleset.target(to).to, told


def _usual(ruleset: RuleSet, grades: Mapping[str, str]) -> dict[str, InputValue]:
    """Give what need not be told: what is usual, unless the subject that tells it is listed."""
    told = usual_inputs(ruleset)
    return {
        name: each for name, each in told.items() if ruleset.inputs[name].read_from not in grades
    }


def _block_of(ruleset: RuleSet, each: tuple[str, Told]) -> tuple[str, str]:
    return each[0], _open_block(ruleset, *each)


def _words(target: Target) -> list[str]:
    said = [rule.says for rule in target.rules]
    if isinstance(target.otherwise, Outcome):
        said.append(target.otherwise.says)
    return list(dict.fromkeys(map(_text, said)))


def _by_example(found: Sequence[Survivor]) -> list[tuple[Proposed, list[Survivor]]]:
    """Group the slips by the example that notices them."""
    groups: dict[str, tuple[Proposed, list[Survivor]]] = {}
    for each in found:
        if each.example is not None:
            key = each.example.model_dump_json(exclude={"slipped"})
            groups.setdefault(key, (each.example, []))[1].append(each)
    return list(groups.values())


def _slip(each: Survivor, language: Language) -> str:
    named = {} if each.where == "otherwise" else {"name": each.name}
    where = say(language, f"mutate-{each.where}", **named)
    if each.slip == "outcome":
        before, after = (say(language, "quoted", says=word) for word in (each.before, each.after))
        return say(language, "mutate-outcome", where=where, before=before, after=after)
    if not each.after:
        return say(language, "mutate-dropped", where=where, before=each.before)
    return say(language, "mutate-changed", where=where, before=each.before, after=each.after)


def _shows(ruleset: RuleSet, each: Survivor, language: Language) -> str:
    speaker = Speaker(ruleset, ruleset.targets[0], language)
    example = each.example
    says, slipped = (example.says, example.slipped) if example is not None else ((), ())
    return say(
        language,
        "mutate-shows",
        says=outcomes_said(speaker, says),
        slipped=outcomes_said(speaker, slipped),
    )
