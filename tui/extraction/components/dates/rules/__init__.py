"""Rules by family; the order settles ties between matches of the same stretch."""

from __future__ import annotations

from functools import cache

from tui.extraction.components.dates.rule import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, loaded when first asked for."""
    from tui.extraction.components.dates.rules import absolute, amounts, clock, named, relative, told, years

    return (
        *absolute.RULES,
        *clock.RULES,
        *named.RULES,
        *relative.RULES,
        *told.RULES,
        *amounts.RULES,
        *years.RULES,
    )
