"""What is known of one student over time, frozen. No name, no birth date, no diagnosis.

Everything but the student has a day, and a dossier can be read as it was known on any day. Nobody
is named: people stand in it by their role. There is no running text.
"""

from overgang.dossier.choices import SetAside, StudentChoice
from overgang.dossier.delta_plan import DeltaPlan, DeltaStep
from overgang.dossier.document import read_dossier, write_dossier
from overgang.dossier.dossier import Dossier
from overgang.dossier.followed_years import FollowedYear
from overgang.dossier.improvement_plan import CycleOutcome, ImprovementPlan, PlanCycle
from overgang.dossier.joint_advice import JointAdvice, SubjectView
from overgang.dossier.kansklas import KansklasPlacement
from overgang.dossier.objections import Answer, Objection
from overgang.dossier.prognosis import PrognosisGrade, PrognosisSeries
from overgang.dossier.report_moment import ReportMoment
from overgang.dossier.roles import Party, Role
from overgang.dossier.signals import Signal, SignalAction
from overgang.dossier.student import InputValue, Student
from overgang.dossier.subject_levels import LevelStep, SubjectLevels
from overgang.dossier.support import EffectCheck, Support
from overgang.dossier.talks import Communication, Talk

__all__ = [
    "Answer",
    "Communication",
    "CycleOutcome",
    "DeltaPlan",
    "DeltaStep",
    "Dossier",
    "EffectCheck",
    "FollowedYear",
    "ImprovementPlan",
    "InputValue",
    "JointAdvice",
    "KansklasPlacement",
    "LevelStep",
    "Objection",
    "Party",
    "PlanCycle",
    "PrognosisGrade",
    "PrognosisSeries",
    "ReportMoment",
    "Role",
    "SetAside",
    "Signal",
    "SignalAction",
    "Student",
    "StudentChoice",
    "SubjectLevels",
    "SubjectView",
    "Support",
    "Talk",
    "read_dossier",
    "write_dossier",
]
