"""Rules by family; the order settles ties between matches of the same stretch."""

from __future__ import annotations

from functools import cache

from tui.extraction.components.dates.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, loaded when first asked for."""
    from tui.extraction.components.dates.rules import (
        absolute,
        amounts,
        clock,
        named,
        numeric,
        relative,
        sets,
        spoken,
        told,
        years,
    )

    return (
        *absolute.RULES,
        *numeric.RULES,
        *clock.RULES,
        *spoken.RULES,
        *named.RULES,
        *relative.RULES,
        *told.RULES,
        *amounts.RULES,
        *sets.RULES,
        *years.RULES,
    )
