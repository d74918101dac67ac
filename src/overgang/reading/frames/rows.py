"""The rows that the columns are read from: one for each student and subject, and what is lacking.

| column | type | what it holds |
|---|---|---|
| `student` | any | who it is |
| `subject` | text | the code of the subject |
| `grade` | whole number | the grade in thousandths; null where it is not known |
| `column` | text | the list that the grade stands on; left out: the report |
| `counted` | yes or no | no: exempt, or a letter to which the norm gives no number; left out: yes |
| `letter` | text | the letter on the list, if there is one |
| `listed` | yes or no | no: not on the list, but a subject that people chose; left out: yes |

A student has a subject once on each list, under the code that `to_rows` gives it; `to_rows` refuses
a list on which one subject stands under two codes.

For an input that names subjects there is a column of its name: whether it names this one (null:
nobody has told).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, Final, Literal

import narwhals as nw

from overgang.dossier.student import REPORT, Student
from overgang.norms.parts import InputDefinition
from overgang.norms.ruleset import RuleSet
from overgang.reading.codes import canonical
from overgang.reading.frames.derived import Rows, having_all, with_derived
from overgang.reading.sheet import UNNAMED, Sheet, Span, sheet_of, span_of_unknown
from overgang.school.grade import Entry, Letter, thousandths

__all__ = [
    "Rows",
    "beside",
    "completed",
    "fills_a_place",
    "normal",
    "spanned",
    "to_rows",
    "told_columns",
    "type_of",
]

_TYPES: Final[Mapping[str, nw.dtypes.DType]] = {
    "subject": nw.String(),
    "grade": nw.Int64(),
    "column": nw.String(),
    "counted": nw.Boolean(),
    "letter": nw.String(),
    "listed": nw.Boolean(),
    "in_all": nw.Boolean(),
}


def to_rows(
    students: Iterable[Student], ruleset: RuleSet, *, backend: Literal["polars"] = "polars"
) -> tuple[Any, Any]:
    """Give the frame of grades and the frame of inputs of some students, as a norm sees them.

    Raises:
        FaultsError: if an input is not one that the norm asks for, or cannot be what it is; or if a
            subject stands on a list under two codes.

    >>> from overgang.rulesets import load
    >>> student = Student(id="900101", grades={"ne": "5,5", "lo": "V"})
    >>> grades, inputs = to_rows([student], load("nl/zwin/3h-4h"))
    >>> grades.select("subject", "grade", "counted").rows()
    [('ne', 5500, True), ('lo', None, False)]
    """
    sets = [name for name, each in ruleset.inputs.items() if each.type == "subjects"]
    facts = {name: each for name, each in ruleset.inputs.items() if each.type != "subjects"}
    grades: list[dict[str, Any]] = []
    inputs: list[dict[str, Any]] = []
    for student in students:
        sheet = sheet_of(student, ruleset)
        grades.extend(_rows(student, sheet, sets))
        told = {
            column: value
            for name, each in facts.items()
            for column, value in _told(sheet, name, each).items()
        }
        inputs.append({"student": student.id, **told})
    types = {name: kind for name, kind in _TYPES.items() if name != "in_all"}
    schema = {"student": nw.String(), **types, **dict.fromkeys(sets, nw.Boolean())}
    asked = {
        column: type_of(each) for name, each in facts.items() for column in told_columns(name, each)
    }
    return (
        _framed(grades, schema, backend),
        _framed(inputs, {"student": nw.String(), **asked}, backend),
    )


def _rows(student: Student, sheet: Sheet, sets: list[str]) -> Iterator[dict[str, Any]]:
    chosen = {name: sheet.inputs.get(name) for name in sets}

    def row(column: str, code: str, entry: Entry | None, span: Span | None) -> dict[str, Any]:
        known = span is not None and span[0] == span[1]
        told = {
            name: code in codes if isinstance(codes, tuple) else None
            for name, codes in chosen.items()
        }
        return {
            "student": student.id,
            "subject": code,
            "grade": span[0] if span is not None and known else None,
            "column": column,
            "counted": span is not None,
            "letter": str(entry) if isinstance(entry, Letter) else None,
            "listed": True,
            **told,
        }

    if not sheet.entries:
        # A row that does not count, so that a student without subjects is there.
        yield row(REPORT, "", None, None) | {"listed": False}
    for code, entry in sheet.entries.items():
        yield row(REPORT, code, entry, sheet.span(code))
    for name, listed in student.columns.items():
        for given, entry in listed.items():
            code = canonical(given, sheet.ruleset)
            yield row(name, code, entry, sheet.spans[name].get(code))
    named = {code for codes in chosen.values() if isinstance(codes, tuple) for code in codes}
    for code in sorted(named - set(sheet.entries)):
        yield row(REPORT, code, None, sheet.span(code)) | {"listed": False}


def _told(sheet: Sheet, name: str, each: InputDefinition) -> dict[str, bool | int | str | None]:
    value = sheet.inputs.get(name)
    if each.type == "list":
        happened = value if isinstance(value, tuple) else None
        return {
            column: None if happened is None else happened.count(choice)
            for column, choice in zip(told_columns(name, each), each.choices, strict=True)
        }
    return {name: thousandths(value) if isinstance(value, Decimal) else _plain(value)}


def told_columns(name: str, each: InputDefinition) -> tuple[str, ...]:
    """Give the columns of an input: its name; for a list one for each choice, `name: choice`."""
    return tuple(f"{name}: {choice}" for choice in each.choices) if each.type == "list" else (name,)


def _plain(value: object) -> bool | str | None:
    return value if isinstance(value, bool | str) else None


def type_of(each: InputDefinition) -> nw.dtypes.DType:
    """Give the type of the column of an input."""
    kinds = {"yes-no": nw.Boolean(), "number": nw.Int64(), "list": nw.Int64()}
    return kinds.get(each.type, nw.String())


def _framed(
    rows: list[dict[str, Any]], schema: Mapping[str, nw.dtypes.DType], backend: Literal["polars"]
) -> Any:  # noqa: ANN401 - a frame of whatever library is asked for
    data = {name: [row[name] for row in rows] for name in schema}
    return nw.from_dict(data, schema=schema, backend=backend).to_native()


def normal(frame: Rows, ruleset: RuleSet) -> Rows:
    """Give rows with every column, each of its type; what was left out is filled in."""
    names = set(frame.collect_schema().names())
    sets = [name for name, each in ruleset.inputs.items() if each.type == "subjects"]
    absent: dict[str, Any] = {
        "column": REPORT, "counted": True, "letter": None, "listed": True, "in_all": True,
    }  # fmt: skip
    types = {**_TYPES, **dict.fromkeys(sets, nw.Boolean())}
    columns = [
        (nw.col(name) if name in names else nw.lit(absent.get(name))).cast(kind).alias(name)
        for name, kind in types.items()
    ]
    found = frame.select("student", *columns)
    found = found.with_columns(in_all=nw.col("in_all") & nw.col("listed"))
    for name, each in ruleset.derived.items():
        found = with_derived(found, name, each, ruleset)
    return found


def beside(report: Rows, rows: Rows, columns: Iterable[str]) -> Rows:
    """Give the rows of the report, with the grade of each other column beside them."""
    for name in columns:
        other = rows.filter(nw.col("column") == name)
        grades = other.select("student", "subject", nw.col("grade").alias(f"grade {name}"))
        report = report.join(grades, on=["student", "subject"], how="left")
    return report


def completed(report: Rows, ruleset: RuleSet, named: frozenset[str]) -> Rows:
    """Add what the lists lack: subjects that are named, published, or needed for the number."""
    published = frozenset(ruleset.list.subjects if ruleset.list.published else ())
    places = (nw.col("in_all") & fills_a_place()).cast(nw.Int64).sum()
    students = report.group_by("student").agg(places=places)
    parts = [report]
    for code in sorted(named | published):
        having = report.filter(nw.col("subject") == code).select("student")
        lacking = students.join(having, on="student", how="anti")
        if code in ruleset.derived:
            # All its parts are on the list, and none has a grade: it has none, and none will come.
            without = lacking.join(
                having_all(report, ruleset.derived[code], ruleset), on="student", how="semi"
            )
            parts.append(_made(report, without, code, counted=False, in_all=False))
            lacking = lacking.join(without, on="student", how="anti")
        parts.append(_made(report, lacking, code, in_all=False))
    for place in range(0 if published else ruleset.list.count or 0):
        short = students.filter(nw.col("places") <= place)
        parts.append(_made(report, short, f"{UNNAMED}{place + 1}", in_all=True))
    found = nw.concat(parts)
    if published:
        found = found.with_columns(in_all=nw.col("in_all") | nw.col("subject").is_in(published))
    return found


def spanned(report: Rows, ruleset: RuleSet) -> Rows:
    """Give rows with the least and the most that each grade can be."""
    low, high = span_of_unknown(ruleset)
    grade = nw.col("grade")
    least, most = grade.fill_null(low), grade.fill_null(high)
    if "low" in report.collect_schema().names():
        # Of a derived grade more is known already.
        least, most = nw.coalesce(nw.col("low"), least), nw.coalesce(nw.col("high"), most)
    return report.with_columns(low=least, high=most)


def fills_a_place() -> nw.Expr:
    """Say whether a row fills a place on the list: a letter without a number does not."""
    return nw.col("counted") | nw.col("letter").is_null()


def _made(report: Rows, students: Rows, code: str, *, in_all: bool, counted: bool = True) -> Rows:
    """Give a row of a subject that is not on the list, for each of some students."""
    values: dict[str, Any] = {
        "subject": code, "column": REPORT, "counted": counted, "listed": False, "in_all": in_all,
    }  # fmt: skip
    schema = report.collect_schema()
    columns = [
        nw.lit(values.get(name)).cast(schema[name]).alias(name)
        for name in schema.names()
        if name != "student"
    ]
    return students.select("student", *columns)
