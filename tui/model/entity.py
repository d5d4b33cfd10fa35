"""An entity: everything that its mentions refer to."""

from __future__ import annotations

from dataclasses import dataclass

from tui.model.mention import Label, Mention


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """`id` ("e1") is the rank within one analysis, not an identity; mentions in the order of the text;
    `salience` from 0 to 1; `iso` the ISO 3166 code of a country; `quoted` counts its quotations, None where
    none were looked for."""

    id: str
    label: Label
    name: str
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    description: str | None = None
    salience: float = 0.0
    iso: str | None = None
    quoted: int | None = None
