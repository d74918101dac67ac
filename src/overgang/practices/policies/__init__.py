"""Every kind of policy, each in a module of its own; a practice file is read by their union."""

from typing import Annotated

from pydantic import Field

from overgang.practices.policies.act_on_signals import ActOnSignals
from overgang.practices.policies.advice_moments import AdviceMoments
from overgang.practices.policies.cadence import Cadence
from overgang.practices.policies.cause_first import CauseFirst
from overgang.practices.policies.causes_and_course import CausesAndCourse
from overgang.practices.policies.class_check import ClassCheck
from overgang.practices.policies.closing_review import ClosingReview
from overgang.practices.policies.delta_plan import DeltaPlans
from overgang.practices.policies.early_exam import EarlyExams
from overgang.practices.policies.extra_resit import ExtraResit
from overgang.practices.policies.extra_subject import ExtraSubject
from overgang.practices.policies.extra_time import ExtraTime
from overgang.practices.policies.fall_back import FallBack
from overgang.practices.policies.finished_subjects import FinishedSubjects
from overgang.practices.policies.formative import Formative
from overgang.practices.policies.guidance_on_request import GuidanceOnRequest
from overgang.practices.policies.guide_norms import GuideNorms
from overgang.practices.policies.guideline import Guideline
from overgang.practices.policies.handover import Handover
from overgang.practices.policies.high_placement import HighPlacement
from overgang.practices.policies.higher_subjects import HigherSubjects
from overgang.practices.policies.kansklas_floor import KansklasFloor
from overgang.practices.policies.keeping_informed import KeepingInformed
from overgang.practices.policies.learning_route import LearningRoutes
from overgang.practices.policies.level_moves import LevelMoves
from overgang.practices.policies.level_per_subject import LevelPerSubject
from overgang.practices.policies.mentor_continuity import MentorContinuity
from overgang.practices.policies.monitoring import MonitoringAgreed
from overgang.practices.policies.no_surprise import NoSurprise
from overgang.practices.policies.objections import Objections
from overgang.practices.policies.other_level import OtherLevel
from overgang.practices.policies.outside_norm import OutsideNorm
from overgang.practices.policies.own_choice import OwnChoice
from overgang.practices.policies.own_part import OwnPart
from overgang.practices.policies.period_close import PeriodClose
from overgang.practices.policies.placement import Placing
from overgang.practices.policies.plan_cycles import PlanCycles
from overgang.practices.policies.plan_per_weak_subject import PlanPerWeakSubject
from overgang.practices.policies.prognosis import Prognosis
from overgang.practices.policies.referral import Referral
from overgang.practices.policies.repeating import Repeating
from overgang.practices.policies.school_offer import SchoolOffer
from overgang.practices.policies.setting_aside import SettingAside
from overgang.practices.policies.small_group import SmallGroup
from overgang.practices.policies.sources_of_judgement import SourcesOfJudgement
from overgang.practices.policies.standard_tests import StandardTests
from overgang.practices.policies.start_contract import StartContract
from overgang.practices.policies.support_check import SupportCheck
from overgang.practices.policies.support_condition import SupportCondition
from overgang.practices.policies.support_windows import SupportWindows
from overgang.practices.policies.triangle_talks import TriangleTalks
from overgang.practices.policies.under_radar import UnderRadar
from overgang.practices.policies.views_not_votes import ViewsNotVotes
from overgang.practices.policies.whole_picture import WholePicture

__all__ = [
    "ActOnSignals",
    "AdviceMoments",
    "AnyPolicy",
    "Cadence",
    "CauseFirst",
    "CausesAndCourse",
    "ClassCheck",
    "ClosingReview",
    "DeltaPlans",
    "EarlyExams",
    "ExtraResit",
    "ExtraSubject",
    "ExtraTime",
    "FallBack",
    "FinishedSubjects",
    "Formative",
    "GuidanceOnRequest",
    "GuideNorms",
    "Guideline",
    "Handover",
    "HighPlacement",
    "HigherSubjects",
    "KansklasFloor",
    "KeepingInformed",
    "LearningRoutes",
    "LevelMoves",
    "LevelPerSubject",
    "MentorContinuity",
    "MonitoringAgreed",
    "NoSurprise",
    "Objections",
    "OtherLevel",
    "OutsideNorm",
    "OwnChoice",
    "OwnPart",
    "PeriodClose",
    "Placing",
    "PlanCycles",
    "PlanPerWeakSubject",
    "Prognosis",
    "Referral",
    "Repeating",
    "SchoolOffer",
    "SettingAside",
    "SmallGroup",
    "SourcesOfJudgement",
    "StandardTests",
    "StartContract",
    "SupportCheck",
    "SupportCondition",
    "SupportWindows",
    "TriangleTalks",
    "UnderRadar",
    "ViewsNotVotes",
    "WholePicture",
]

AnyPolicy = Annotated[
    PlanCycles
    | ClassCheck
    | ClosingReview
    | Handover
    | LevelPerSubject
    | OwnPart
    | ExtraTime
    | SchoolOffer
    | SmallGroup
    | StandardTests
    | StartContract
    | SupportCheck
    | SupportCondition
    | TriangleTalks
    | WholePicture
    | Cadence
    | Repeating
    | ActOnSignals
    | AdviceMoments
    | CausesAndCourse
    | DeltaPlans
    | ExtraResit
    | Guideline
    | NoSurprise
    | OtherLevel
    | OwnChoice
    | Prognosis
    | SettingAside
    | ViewsNotVotes
    | UnderRadar
    | KeepingInformed
    | LevelMoves
    | EarlyExams
    | FallBack
    | FinishedSubjects
    | Formative
    | GuidanceOnRequest
    | HigherSubjects
    | KansklasFloor
    | LearningRoutes
    | MentorContinuity
    | Objections
    | PeriodClose
    | PlanPerWeakSubject
    | Referral
    | SourcesOfJudgement
    | HighPlacement
    | ExtraSubject
    | MonitoringAgreed
    | OutsideNorm
    | Placing
    | CauseFirst
    | GuideNorms
    | SupportWindows,
    Field(discriminator="kind"),
]
"""A policy of any kind; `kind` says which."""
