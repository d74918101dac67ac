"""Every kind of policy, each in a module of its own, and the union that a practice file is read by."""

from typing import Annotated

from pydantic import Field

from overgang.practices.policies.plan_cycles import PlanCycles

__all__ = ["AnyPolicy", "PlanCycles"]

AnyPolicy = Annotated[PlanCycles, Field(discriminator="kind")]
"""A policy of any kind; `kind` says which."""
