"""An analyst's own names: what is marked always."""

from __future__ import annotations

from dataclasses import dataclass

from tui.model.mention import Label


@dataclass(frozen=True, slots=True)
class OwnName:
    """One entity that the analyst names, under `name`; `aliases` are the other ways to write it.

    All of them on one line, with single blanks; no string stands in two of those of one run."""

    name: str
    label: Label
    aliases: tuple[str, ...] = ()

    @property
    def strings(self) -> tuple[str, ...]:
        """Every way to write it, the name first."""
        return (self.name, *self.aliases)
