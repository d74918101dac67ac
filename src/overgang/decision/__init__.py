"""Decisions that people took, kept beside the advice they had; made by whoever calls, never here.

An advice says what a norm and a practice bring. What is done is decided by people, and it may be
something else. That is normal: it is kept with who decided and why, so that it can be told later.
"""

from overgang.decision.decision import Beside, Decision, DecisionReason, beside

__all__ = ["Beside", "Decision", "DecisionReason", "beside"]
