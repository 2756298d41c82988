"""The judging rules, one a file; each looks at one alignment and says what it finds, or nothing."""

from collections.abc import Callable

from factcli.verify.align import Alignment
from factcli.verify.finding import Finding
from factcli.verify.rules import (
    entity,
    mapping,
    membership,
    order,
    period,
    polarity,
    said,
    status,
    substitution,
    value,
)

Rule = Callable[[Alignment], Finding | None]

RULES: tuple[Rule, ...] = (
    period.judge_period,
    polarity.judge_polarity,
    status.judge_status,
    mapping.judge_mapping,
    order.judge_order,
    membership.judge_membership,
    value.judge_value,
    entity.judge_entity,
    substitution.judge_substitution,
    said.judge_wording,
)
"""Asked in this order; the first that speaks decides the alignment."""
