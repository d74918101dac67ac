"""What is known of one student, frozen. No name, no birth date, no diagnosis."""

from overgang.dossier.dossier import Dossier
from overgang.dossier.student import InputValue, Student

__all__ = ["Dossier", "InputValue", "Student"]
