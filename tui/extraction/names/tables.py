"""Votes in tables: the head of a column may say what its names are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.extraction.names.votes import known
from tui.model.document import Block, BlockKind, Document
from tui.model.lexicon.names import COMPANY_FORMS
from tui.model.lexicon.titles import BODY_NOUNS, CITY_NOUNS, COMPANY_NOUNS, COUNTRY_NOUNS, ROLES
from tui.model.mention import Label, Mention
from tui.model.span import Span

HEAD = 1.5
"""Vote of a column's head for each of its cells."""
_NO_PERSON = COMPANY_FORMS | COMPANY_NOUNS | BODY_NOUNS | {"lines", "management", "pte", "pty"}
"""Words, lower case, of names that are no person's, whoever is asked for."""
_HEADS: dict[Label, frozenset[str]] = {
    Label.PERSON: (ROLES - {"manager", "agent", "broker", "operator", "owner"})
    | {"contact", "person", "candidate", "focal point", "captain", "holder", "lead"},
    Label.ORG: (COMPANY_NOUNS | BODY_NOUNS | {"employer", "sponsor", "bidder", "organisation"})
    - {"owner", "unit", "chain", "giant", "fund", "arm"},
    Label.GPE: CITY_NOUNS | COUNTRY_NOUNS | {"seat", "location", "province", "district", "headquarters"},
}


def votes(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[Span, Label, float]]:
    """Votes for the labels of names that fill their cells; `mentions` in the order of the text."""
    at = 0
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE:
            continue
        while at < len(mentions) and mentions[at].span.start < block.span.start:
            at += 1
        inside: list[Mention] = []
        while at < len(mentions) and mentions[at].span.start < block.span.end:
            inside.append(mentions[at])
            at += 1
        if inside:
            yield from _of_table(document.text, block, inside)


def _of_table(text: str, block: Block, mentions: Sequence[Mention]) -> Iterator[tuple[Span, Label, float]]:
    """Votes of the heads of one table."""
    heads = [_told(cell.strip().lower()) for cell in text[slice(*block.span)].split("\n", 1)[0].split("\t")]
    for mention in mentions:
        name = text[slice(*mention.span)]
        row = text.rfind("\n", block.span.start, mention.span.start) + 1
        column = text.count("\t", row, mention.span.start)
        if not row or column >= len(heads) or not _fills(text, mention.span) or known(name):
            continue
        head = heads[column]
        if head and not (head is Label.PERSON and not _NO_PERSON.isdisjoint(name.lower().split())):
            yield mention.span, head, HEAD


def _fills(text: str, span: Span) -> bool:
    """Whether a name is the whole of its cell."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before in ("\t", "\n") and after in ("\t", "\n", "")


def _told(head: str) -> Label | None:
    """The label of what stands under a head, by its last word: "Chief executive", "Companies"."""
    last = head.split()[-1] if head else ""
    forms = {last, last.removesuffix("s"), f"{last.removesuffix('ies')}y"}
    return next((label for label, heads in _HEADS.items() if not heads.isdisjoint(forms)), None)
