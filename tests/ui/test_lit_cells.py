"""The cells drawn as lit in the article spell what was marked, at every size of the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from rich.cells import cell_len

from tests.ui.driver import Reader, reading
from tui.layout.cells import cells, show
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span
from tui.reading import read_text
from tui.session import reducers
from tui.session.sets import entity_target

SIZES = ((60, 20), (80, 24), (100, 30), (120, 40), (200, 60), (14, 12))
NAMES = (
    "Ministry of Foreign Affairs of the Republic", "Zoe\u0308 Müller", "東京電力ホールディングス",
    "Bank of 🇩🇪 England", "👩🏽\u200d🚀 Crew", "[/bold] Corp", "O’Neill", "Ana\tRuiz", "Acme", "נשיא המדינה",
    "Soft\u00adHyphen", "e\u0301",
)  # fmt: skip
MARKDOWN = """# Heads of Acme and 東京電力ホールディングス

The Ministry of Foreign Affairs of the Republic said that Zoe\u0308 Müller of 東京電力ホールディングス met
the Bank of 🇩🇪 England, the 👩🏽\u200d🚀 Crew, [/bold] Corp and **O’Neill** of *Acme*, \u202e
and Soft\u00adHyphen of `Acme` too. {}

> The quoted Ministry of Foreign Affairs of the Republic, and 東京電力ホールディングス again.
>
> > Nested deeper: Zoe\u0308 Müller of Acme, e\u0301 and נשיא המדינה, then
> > the Ministry of Foreign Affairs of the Republic.

- An item of Acme and of the Ministry of Foreign Affairs of the Republic that goes on for more than a line
  - one below of 東京電力ホールディングス, O’Neill and 👩🏽\u200d🚀 Crew, which is longer than a line too
    1. and below that Zoe\u0308 Müller with a Bank of 🇩🇪 England

| who | 会議 | what |
|:--|--:|--|
| Acme | 東京電力ホールディングス | 5 |
| Zoe\u0308 Müller | O’Neill | Ministry of Foreign Affairs of the Republic |

```
Acme     of   👩🏽\u200d🚀 Crew   [/bold] Corp
```

Unbreakable{}Acme東京電力ホールディングスAcmee\u0301e\u0301{}
""".replace("{}", "x" * 90)
PLAIN = MARKDOWN.replace("\n", "\r\n") + "\r\nAna\tRuiz\tof\tAcme\r\n5\t東京電力ホールディングス\tx\ty\r\n"


def marked(document: Document) -> Analysis:
    """Every place of every name, those inside other names too."""
    entities = []
    for rank, name in enumerate(NAMES, 1):
        pattern = re.escape(name).replace("\\ ", r"\s+")
        spans = [Span(*found.span()) for found in re.finditer(pattern, document.text)]
        mentions = tuple(Mention(span, Label.ORG) for span in spans)
        if mentions:
            entities.append(Entity(f"e{rank}", Label.ORG, name, mentions))
    return Analysis(document, tuple(entities), revision=1, complete=True)


class Marker:
    """Finds the names at once."""

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """All of it in one step."""
        yield marked(document)

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """There are no dates."""
        return analysis


def lit_rows(reader: Reader, style: str) -> list[str]:
    """Of every row of the article: the words drawn in a style's background; no row is wider than the pane."""
    article = reader.screen.article
    wanted = article._painter._mix(("text", style)).bgcolor
    rows = []
    for row in range(len(article.table)):
        strip = article._painter.strip(row, article.size.width, article._light)
        assert sum(cell_len(segment.text) for segment in strip) == article.size.width
        rows.append("".join(s.text for s in strip if s.style and s.style.bgcolor == wanted))
    return rows


def squeezed(text: str) -> str:
    """Without blanks: those at a cut belong to no row, and a tab is as many as its column needs."""
    return "".join(text.split())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("format", ["markdown", "text"])
async def test_lit_cells_spell_the_mentions_of_the_set(size: tuple[int, int], format: str) -> None:
    document = read_text(MARKDOWN if format == "markdown" else PLAIN, format=format)
    async with reading(first=document, analyzer=Marker(), size=size) as reader:
        analysis = reader.screen.known
        assert len(analysis.entities) >= len(NAMES) - 1
        for index, entity in enumerate(analysis.entities):
            target = entity_target(analysis, index)
            reader.screen.session = reducers.used(reader.session, target, None)
            spelt = "".join(lit_rows(reader, "active"))
            wanted = "".join(show(document.text[slice(*m.span)]) for m in entity.mentions)
            assert squeezed(spelt) == squeezed(wanted), entity.name


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_current_mention_is_lit_where_it_stands(size: tuple[int, int]) -> None:
    document = read_text(MARKDOWN, format="markdown")
    async with reading(first=document, analyzer=Marker(), size=size) as reader:
        analysis = reader.screen.known
        article = reader.screen.article
        seen = 0
        for index, entity in enumerate(analysis.entities):
            for mention in entity.mentions:
                target = entity_target(analysis, index)
                reader.screen.session = reducers.used(reader.session, target, mention.span)
                article.go(mention.span.start)
                await reader.settle()
                assert article.shows(mention.span.start)
                spelt = squeezed("".join(reader.lit("current")))
                wanted = squeezed(show(document.text[slice(*mention.span)]))
                if article.shows(mention.span.end - 1):
                    assert spelt == wanted
                else:  # its end is below the screen
                    assert spelt
                    assert wanted.startswith(spelt)
                seen += 1
        assert seen > 30


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_span_over_blocks_lights_their_text_and_nothing_between(size: tuple[int, int]) -> None:
    document = read_text(MARKDOWN, format="markdown")
    whole = Span(3, len(document.text) - 3)
    async with reading(first=document, analyzer=Marker(), size=size) as reader:
        reader.screen.session = replace(reader.session, selection=whole, ambient=False, current=whole)
        article = reader.screen.article
        rows = lit_rows(reader, "selection")
        assert squeezed("".join(rows)) == squeezed(show(document.text[slice(*whole)]))
        for row, lit in enumerate(rows):
            block = article.table.blocks[row]
            assert cells(lit) <= article.table.room
            shown = Span(article.table.starts[row], article.table.ends[row])
            assert bool(lit) == (block >= 0 and whole.overlaps(shown))
