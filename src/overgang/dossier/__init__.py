"""What is known of one student over time, frozen. No name, no birth date, no diagnosis.

Everything but the student has a day, and a dossier can be read as it was known on any day. Nobody
is named: people stand in it by their role. There is no running text.
"""

from overgang.dossier.agreements import Agreement, Agreements, AgreementStep, Signature
from overgang.dossier.causes import Cause
from overgang.dossier.choices import SetAside, StudentChoice
from overgang.dossier.class_results import ClassResult
from overgang.dossier.delta_plan import DeltaPlan, DeltaStep
from overgang.dossier.document import read_dossier, write_dossier
from overgang.dossier.dossier import Dossier
from overgang.dossier.early_exams import EarlyExam
from overgang.dossier.finished import FinishedSubject
from overgang.dossier.followed_years import FollowedYear
from overgang.dossier.groups import Group
from overgang.dossier.improvement_plan import CycleOutcome, ImprovementPlan, PlanCycle
from overgang.dossier.joint_advice import JointAdvice, SubjectView
from overgang.dossier.kansklas import KansklasPlacement
from overgang.dossier.learning_route import LearningRoute, RouteStep
from overgang.dossier.mentors import MentorPeriod
from overgang.dossier.monitoring import Monitoring
from overgang.dossier.objections import Answer, Objection
from overgang.dossier.observations import Observation
from overgang.dossier.placement import Placement
from overgang.dossier.primary_advice import PrimaryAdvice
from overgang.dossier.prognosis import PrognosisGrade, PrognosisSeries
from overgang.dossier.repeating import RepeatProposal
from overgang.dossier.report_moment import ReportMoment
from overgang.dossier.roles import Party, Role
from overgang.dossier.signals import Signal, SignalAction
from overgang.dossier.standard_tests import StandardTest
from overgang.dossier.student import InputValue, Student
from overgang.dossier.subject_levels import LevelStep, SubjectLevels
from overgang.dossier.support import EffectCheck, Support
from overgang.dossier.talks import Communication, Talk

__all__ = [
    "Agreement",
    "AgreementStep",
    "Agreements",
    "Answer",
    "Cause",
    "ClassResult",
    "Communication",
    "CycleOutcome",
    "DeltaPlan",
    "DeltaStep",
    "Dossier",
    "EarlyExam",
    "EffectCheck",
    "FinishedSubject",
    "FollowedYear",
    "Group",
    "ImprovementPlan",
    "InputValue",
    "JointAdvice",
    "KansklasPlacement",
    "LearningRoute",
    "LevelStep",
    "MentorPeriod",
    "Monitoring",
    "Objection",
    "Observation",
    "Party",
    "Placement",
    "PlanCycle",
    "PrimaryAdvice",
    "PrognosisGrade",
    "PrognosisSeries",
    "RepeatProposal",
    "ReportMoment",
    "Role",
    "RouteStep",
    "SetAside",
    "Signal",
    "SignalAction",
    "Signature",
    "StandardTest",
    "Student",
    "StudentChoice",
    "SubjectLevels",
    "SubjectView",
    "Support",
    "Talk",
    "read_dossier",
    "write_dossier",
]
