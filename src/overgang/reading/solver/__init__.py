"""The norm as constraints over grades: what is still possible, what it takes, and what never is.

A search only ever finds real lists of grades, and says that there is none only where that has been
proven. Everything that a rule asks of one grade is asked of the judge, value by value.
OR-tools is imported when a search begins (extra `proofs`).
"""

from overgang.reading.solver.choices import ways_to_choose
from overgang.reading.solver.model import Model, Said, said_of
from overgang.reading.solver.needed import Counted, Range, Unknown, Values
from overgang.reading.solver.open import decides, possible, undecided

__all__ = [
    "Counted",
    "Model",
    "Range",
    "Said",
    "Unknown",
    "Values",
    "decides",
    "possible",
    "said_of",
    "undecided",
    "ways_to_choose",
]
