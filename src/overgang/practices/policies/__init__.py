"""Every kind of policy, each in a module of its own; a practice file is read by their union."""

from typing import Annotated

from pydantic import Field

from overgang.practices.policies.cadence import Cadence
from overgang.practices.policies.class_check import ClassCheck
from overgang.practices.policies.closing_review import ClosingReview
from overgang.practices.policies.handover import Handover
from overgang.practices.policies.level_per_subject import LevelPerSubject
from overgang.practices.policies.own_part import OwnPart
from overgang.practices.policies.plan_cycles import PlanCycles
from overgang.practices.policies.quality_time import QualityTime
from overgang.practices.policies.repeating import Repeating
from overgang.practices.policies.school_offer import SchoolOffer
from overgang.practices.policies.small_group import SmallGroup
from overgang.practices.policies.standard_tests import StandardTests
from overgang.practices.policies.start_contract import StartContract
from overgang.practices.policies.support_check import SupportCheck
from overgang.practices.policies.support_condition import SupportCondition
from overgang.practices.policies.triangle_talks import TriangleTalks
from overgang.practices.policies.whole_picture import WholePicture

__all__ = [
    "AnyPolicy",
    "Cadence",
    "ClassCheck",
    "ClosingReview",
    "Handover",
    "LevelPerSubject",
    "OwnPart",
    "PlanCycles",
    "QualityTime",
    "Repeating",
    "SchoolOffer",
    "SmallGroup",
    "StandardTests",
    "StartContract",
    "SupportCheck",
    "SupportCondition",
    "TriangleTalks",
    "WholePicture",
]

AnyPolicy = Annotated[
    PlanCycles
    | ClassCheck
    | ClosingReview
    | Handover
    | LevelPerSubject
    | OwnPart
    | QualityTime
    | SchoolOffer
    | SmallGroup
    | StandardTests
    | StartContract
    | SupportCheck
    | SupportCondition
    | TriangleTalks
    | WholePicture
    | Cadence
    | Repeating,
    Field(discriminator="kind"),
]
"""A policy of any kind; `kind` says which."""
