"""The nearest change as DiCE finds it, on the same norm: a model that says whether it is met.

DiCE asks a model that it cannot look into; here the model is the norm itself, over whole columns of
grades at once. It is asked to raise grades only, for a norm that is met is never met less by more.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from typing import Any, Final

from benchmarks.peers import CORE, SUBJECTS, students
from overgang.dossier.student import Student

__all__ = ["METHODS", "Grades", "counterfactual", "there"]

METHODS: Final = ("genetic", "kdtree", "random")
_SEED: Final = 2026
Grades = Mapping[str, int]


def there() -> bool:
    """Say whether DiCE is installed; it is no part of the tools of development, for its size."""
    return find_spec("dice_ml") is not None


class _Norm:
    """The norm as a classifier: 1 where it is met."""

    classes_ = (0, 1)

    def predict(self, rows: Any) -> Any:  # noqa: ANN401 - numpy has its own types
        """Say of each row whether the norm is met."""
        import numpy as np

        whole = np.rint(rows[list(SUBJECTS)].to_numpy(dtype=float))
        core = whole[:, [SUBJECTS.index(code) for code in CORE]]
        short, core_short = (whole < 6).sum(axis=1), (core < 6).sum(axis=1)  # noqa: PLR2004 - as published
        points = np.clip(6 - whole, 0, None).sum(axis=1)
        met = (short < 3) & (points < 4) & (whole.sum(axis=1) >= 84)  # noqa: PLR2004 - as published
        met &= (core_short <= 1) & (core.min(axis=1) >= 5)  # noqa: PLR2004 - as published
        return met.astype(int)

    def predict_proba(self, rows: Any) -> Any:  # noqa: ANN401 - numpy has its own types
        """Give the same as two columns of chances, which are nought or one."""
        import numpy as np

        met = self.predict(rows)
        return np.column_stack((1 - met, met)).astype(float)


def counterfactual(method: str) -> Callable[[Student], Grades | None]:
    """Give a function that finds raised grades with which the norm would be met; None if none."""
    import numpy as np

    # They have no types of their own, and are not there where the other benchmarks are run.
    dice_ml: Any = import_module("dice_ml")
    pd: Any = import_module("pandas")
    nothing_found: type[Exception] = import_module(
        "raiutils.exceptions"
    ).UserConfigValidationException
    norm = _Norm()
    rows = pd.DataFrame([_whole(each) for each in students(2000)])
    rows["met"] = norm.predict(rows)
    data = dice_ml.Data(dataframe=rows, continuous_features=list(SUBJECTS), outcome_name="met")
    model = dice_ml.Model(model=norm, backend="sklearn", model_type="classifier")
    explainer = dice_ml.Dice(data, model, method=method)
    extra: dict[str, Any] = {"random_seed": _SEED} if method == "random" else {}

    def find(student: Student) -> Grades | None:
        now = _whole(student)
        random.seed(_SEED)
        np.random.seed(_SEED)  # noqa: NPY002 - what DiCE itself draws from
        with warnings.catch_warnings(), redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            warnings.simplefilter("ignore")
            try:
                found = explainer.generate_counterfactuals(
                    pd.DataFrame([now]),
                    total_CFs=1,
                    desired_class=1,
                    **extra,
                    **_rising(method, now),
                )
            except nothing_found:  # so it says that it has found none
                return None
        after = found.cf_examples_list[0].final_cfs_df
        if after is None or not len(after):
            return None
        return {code: round(float(after.iloc[0][code])) for code in SUBJECTS}

    return find


def _rising(method: str, now: Grades) -> dict[str, Any]:
    """Ask for raised grades; the tree takes rows as they are, and none lies in such a range."""
    if method == "kdtree":
        return {}
    return {"permitted_range": {code: [grade, 10] for code, grade in now.items()}}


def _whole(student: Student) -> dict[str, int]:
    return {code: int(str(grade)) for code, grade in student.grades.items()}
