"""Test texts with names marked as [Antony Blinken|PERSON], and what linking makes of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.linking import link
from tui.model.document import Block, BlockKind, Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase

_MARK = re.compile(r"\[([^\]|]+)\|(\w+?)(?::(0?\.\d+))?\]")


def marked(text: str) -> tuple[Document, list[Mention]]:
    """A document of paragraphs parted by blank lines (a line with "# " is a heading), and its mentions."""
    plain = ""
    mentions: list[Mention] = []
    at = 0
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        span = Span(len(plain), len(plain) + len(found.group(1)))
        mentions.append(Mention(span, Label(found.group(2)), score=float(found.group(3) or 0.95)))
        plain += found.group(1)
        at = found.end()
    plain += text[at:]
    blocks = [
        Block(
            BlockKind.HEADING if block.group().startswith("# ") else BlockKind.PARAGRAPH,
            Span(*block.span()),
            number=number,
        )
        for number, block in enumerate(re.finditer(r"(?:.+\n?)+", plain), 1)
    ]
    return Document(None, plain, tuple(blocks)), mentions


def phrase(
    document: Document,
    words: str,
    head: str,
    role: str = "nsubj",
    *,
    nth: int = 0,
    gender: str = "",
    plural: bool = False,
) -> Phrase:
    """The nth occurrence of these words as a noun phrase or a pronoun."""
    start = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", document.text)][nth]
    at = start + words.rindex(head)
    pronoun = gender != ""
    definite = (
        pronoun or words.lower().startswith(("the ", "this ", "its ", "his ", "her ")) or "’s " in words
    )
    number = "plur" if plural else "sing"
    span, inner = Span(start, start + len(words)), Span(at, at + len(head))
    return Phrase(span, inner, head.lower(), number, gender, role, None, definite, pronoun)


def linked(text: str) -> dict[str, Entity]:
    """Entities of a marked text by name."""
    document, mentions = marked(text)
    return by_name(link(document, mentions))


def by_name(entities: Sequence[Entity]) -> dict[str, Entity]:
    """Entities by name; no two may share one."""
    found = {entity.name: entity for entity in entities}
    assert len(found) == len(entities), [entity.name for entity in entities]
    return found


def lit(document: Document, entity: Entity, *forms: Form) -> list[str]:
    """The words that are lit for an entity, those of some forms alone when told."""
    return [document.text[m.span.start : m.span.end] for m in entity.mentions if not forms or m.form in forms]


def words(text: str, name: str) -> list[str]:
    """The words lit for the entity of this name in a marked text."""
    document, mentions = marked(text)
    return lit(document, by_name(link(document, mentions))[name])
