"""From the heap of entries to students: which level, which list, and what two entries mean.

Two entries for one subject are never averaged and never chosen between by their place in the
file. If they are alike they are one. At two levels, the student's own level has the report grade
and the other is kept beside it. Anything else is unknown, with a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from overgang.dossier.student import Student
from overgang.errors import LevelError
from overgang.importers.gathered import ALL_SUBJECTS, Found, Gathered, StudentCells
from overgang.importers.lists import ListKey, last_period, list_name
from overgang.importers.notes import Note, NoteCode
from overgang.importers.report import PlacementSource
from overgang.importers.table import fail
from overgang.school.grade import Entry, Grade, Letter, NoGrade
from overgang.school.level import Level
from overgang.school.years import check_year

__all__ = ["Assembly"]

_Lists = dict[str, dict[str, Entry]]


class Assembly:
    """Makes students of a heap; `students`, `sources` and `lists` are what came of it.

    Raises:
        FaultsError: if there is no student, no report grade, or no telling which report is last.
    """

    level: Level | None
    year: int | None
    last: ListKey
    students: tuple[Student, ...]

    def __init__(self, gathered: Gathered, level: Level | None, year: int | None) -> None:
        self.gathered = gathered
        self.level, self.year = level, year
        self.last = _last_of(gathered)
        self.sources: set[PlacementSource] = set()
        self.lists: dict[str, None] = {}
        self.subjects: dict[str, None] = {}
        self.students = tuple(self._student(*item) for item in gathered.students.items())
        for name in self.lists:
            gathered.notes.append(Note(code=NoteCode.OTHER_LIST, about=name))

    @property
    def source(self) -> PlacementSource:
        """Where the levels and years of the students come from."""
        told = self.sources - {PlacementSource.NEITHER}
        if len(told) > 1:
            return PlacementSource.BOTH
        return next(iter(told), PlacementSource.NEITHER)

    def _student(self, number: str, cells: StudentCells) -> Student:
        level, year = self._placement(cells)
        lists: _Lists = {}
        levels: dict[str, Level] = {}
        grades = self._report(cells, level, lists, levels)
        for key, subjects in cells.lists.items():
            if key != self.last:
                for code, found in subjects.items():
                    self._other(list_name(key, self.last.period), code, found, level, lists)
        for code in grades if ALL_SUBJECTS in cells.spoiled else cells.spoiled:
            grades[code] = NoGrade.UNREADABLE
        if not any(isinstance(entry, Grade | Letter) for entry in grades.values()):
            self._note(NoteCode.NO_GRADES, cells.rows[0])
        self.lists.update(dict.fromkeys(lists))
        self.subjects.update(dict.fromkeys(grades))
        return Student(
            id=number, level=level, year=year, grades=grades, columns=lists, levels=levels
        )

    def _report(
        self,
        cells: StudentCells,
        own: Level | None,
        lists: _Lists,
        levels: dict[str, Level],
    ) -> dict[str, Entry]:
        """Give the report grades; fill the lists of other levels, and the levels of subjects."""
        grades: dict[str, Entry] = {}
        for code, found in cells.lists.get(self.last, {}).items():
            by_level = _by_level(found)
            taken = _own(by_level, own)
            if len(by_level) == 1:
                grades[code] = self._one(code, found)
                self._note_level(code, found[0], own, levels)
                continue
            where = found[-1].row
            if taken is None:
                grades[code] = NoGrade.UNREADABLE
                self._note(NoteCode.OWN_LEVEL_UNKNOWN, where, code, _names(by_level))
            else:
                grades[code] = self._one(code, by_level[taken])
                others = _names(level for level in by_level if level is not taken)
                self._note(NoteCode.OWN_LEVEL_TAKEN, where, code, others)
            for level, entries in by_level.items():
                if level is not None and level is not taken:
                    lists.setdefault(str(level), {})[code] = self._one(code, entries)
        for key, subjects in cells.lists.items():
            for code in subjects if not key.kind else ():
                if code not in grades:
                    grades[code] = NoGrade.MISSING
                    self._note(NoteCode.ONLY_EARLIER_PERIOD, subjects[code][-1].row, code)
        return grades

    def _other(
        self, name: str, code: str, found: list[Found], own: Level | None, lists: _Lists
    ) -> None:
        """Keep a grade of another list under its name, and of another level with the level too."""
        by_level = _by_level(found)
        taken = _own(by_level, own) if len(by_level) > 1 else next(iter(by_level))
        for level, entries in by_level.items():
            full = name if level is taken else f"{name} {level or ''}".strip()
            lists.setdefault(full, {})[code] = self._one(code, entries)

    def _one(self, code: str, found: list[Found]) -> Entry:
        """Give the one entry that several are, or unknown where they differ."""
        if len(found) == 1:
            return found[0].entry
        place = found[-1]
        if len({each.entry for each in found}) > 1:
            # Two grades can stand in columns of their own, under two codes: tell the later one.
            column = place.column if len({each.column for each in found}) > 1 else None
            self._note(NoteCode.DIFFERENT_GRADES, place.row, code, column=column)
            return NoGrade.UNREADABLE
        if self.gathered.table.is_long or len({each.row for each in found}) == 1:
            self._note(NoteCode.SAME_GRADE_TWICE, place.row, code)
        return place.entry

    def _note_level(
        self, code: str, found: Found, own: Level | None, levels: dict[str, Level]
    ) -> None:
        if found.level is None or (own and own.school_type is found.level.school_type):
            return
        levels[code] = found.level
        if own is not None:
            self._note(NoteCode.OTHER_LEVEL, found.row, code, str(found.level))

    def _placement(self, cells: StudentCells) -> tuple[Level | None, int | None]:
        """Give level and year as the list tells them, and as the caller does where it does not."""
        levels = {each.level for each in cells.placements if each.level is not None}
        years = {each.year for each in cells.placements if each.year is not None}
        level, year = _one_level(levels), next(iter(years), None)
        unclear = (bool(levels) and level is None) or len(years) > 1 or not _exists(level, year)
        given = not unclear and self._differs(level, year)
        if unclear or given:
            self._note(NoteCode.PLACEMENT_DIFFERS, cells.rows[0])
        if unclear:
            self.sources.add(PlacementSource.NEITHER)
            return None, None
        for told, said in ((level, self.level), (year, self.year)):
            self.sources.add(_source(told, said))
        return level or self.level, year or self.year

    def _differs(self, level: Level | None, year: int | None) -> bool:
        """Whether the list tells something else than the caller."""
        levels = {each for each in (level, self.level) if each is not None}
        years = {each for each in (year, self.year) if each is not None}
        return len(years) > 1 or (bool(levels) and _one_level(levels) is None)

    def _note(
        self,
        code: NoteCode,
        row: int,
        subject: str | None = None,
        about: str = "",
        column: str | None = None,
    ) -> None:
        note = Note(code=code, row=row, column=column, subject=subject, about=about or None)
        self.gathered.notes.append(note)


def _last_of(gathered: Gathered) -> ListKey:
    name = gathered.table.name
    if not gathered.students:
        raise fail("no-students", name, "no row below the heading line is a student's", "")
    periods = {
        key.period
        for student in gathered.students.values()
        for key in student.lists
        if not key.kind
    }
    if not periods:
        what = "there is no report grade in it"
        raise fail("no-report", name, what, "mark report grades as 'rapportcijfer'")
    last = last_period(periods)
    if last is None:
        what = "there are several periods, and which is the last cannot be told"
        raise fail("periods-unclear", name, what, "keep one period, or number them")
    return ListKey(period=last)


def _by_level(found: list[Found]) -> dict[Level | None, list[Found]]:
    levels: dict[Level | None, list[Found]] = {}
    for each in found:
        levels.setdefault(each.level, []).append(each)
    return levels


def _own(by_level: dict[Level | None, list[Found]], own: Level | None) -> Level | None:
    """Give which of the levels is the student's own, or None where that cannot be told."""
    if own is None or own in by_level:
        return own
    kin = [level for level in by_level if level and level.school_type is own.school_type]
    return kin[0] if len(kin) == 1 else None


def _one_level(levels: set[Level]) -> Level | None:
    """Give the one level that all name; gymnasium where some say vwo only, else None."""
    exact = [level for level in levels if all(level >= other for other in levels)]
    kin = {level.school_type for level in levels}
    return exact[0] if len(kin) == 1 and exact else None


def _names(levels: Iterator[Level | None] | dict[Level | None, list[Found]]) -> str:
    return ", ".join(sorted(str(level) for level in levels if level is not None))


def _source(told: object, given: object) -> PlacementSource:
    if told is not None:
        return PlacementSource.LIST
    return PlacementSource.NEITHER if given is None else PlacementSource.CALLER


def _exists(level: Level | None, year: int | None) -> bool:
    if level is None or year is None:
        return True
    try:
        check_year(level, year)
    except LevelError:
        return False
    return True
