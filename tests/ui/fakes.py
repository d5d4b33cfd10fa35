"""A briefing marked by hand, and an analyzer that gives its marks at once or step by step."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from queue import Empty, SimpleQueue

from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure
from tui.reading import read_text

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]]+)\]|\{([^{}|]+)\|([^{}]+)\}|<([^<>|]+)\|([^<>]+)>")
PUBLISHED = date(2024, 3, 14)


@dataclass(frozen=True)
class Marked:
    """Plain text and what was marked in it."""

    text: str
    mentions: tuple[tuple[Mention, str], ...]
    dates: tuple[tuple[DateRef, int | None], ...]
    measures: tuple[Measure, ...]


def marked(text: str, *, wrapped: bool = False) -> Marked:
    """Read inline marks; the text without them is what a file holds, a paragraph a line unless `wrapped`.

    [Acme|ORG] is a name, [the firm|ORG nominal = Acme] another form of it, [Acme|ORG ~0.3] one that scores
    so much; roles, noun phrases and pronouns are found by grammar and have no score. {Monday|2024-03-11} is a
    date, {Monday|-3} one that many days from the publication; <5 t|mass fuel @Acme> a measure: its dimension,
    what was measured, and who says so."""
    text = text if wrapped else re.sub(r"(?<=\S)\n(?=\S)", " ", text)
    plain, at = "", 0
    mentions: list[tuple[Mention, str]] = []
    dates: list[tuple[DateRef, int | None]] = []
    measures: list[Measure] = []
    for found in _MARK.finditer(text):
        plain += text[at : found.start()]
        words = found[1] or found[3] or found[5]
        span = Span(len(plain), len(plain) + len(words))
        if found[1]:
            mentions.append(_mention(span, words, found[2]))
        elif found[3]:
            dates.append(_date(span, found[4]))
        else:
            measures.append(_measure(span, words, found[6]))
        plain += words
        at = found.end()
    return Marked(plain + text[at:], tuple(mentions), tuple(dates), tuple(measures))


def _mention(span: Span, words: str, told: str) -> tuple[Mention, str]:
    kind, _, name = (part.strip() for part in told.partition("="))
    kind, _, scored = (part.strip() for part in kind.partition("~"))
    label, _, given = kind.partition(" ")
    flat = " ".join(words.split())
    form = Form(given or ("alias" if name and name != flat else "name"))
    if form in (Form.TITLE, Form.NOMINAL, Form.PRONOUN):
        return Mention(span, Label(label), form, "grammar", None, f"means {name}"), name
    joined = "" if form is Form.NAME else f"short for {name}"
    return Mention(span, Label(label), form, "model", float(scored or 0.97), joined), name or flat


def _date(span: Span, told: str) -> tuple[DateRef, int | None]:
    if re.fullmatch(r"[+-]\d+", told):
        return DateRef(span, "DATE", "", anchored="published"), int(told)
    day = date.fromisoformat(told) if len(told) == 10 else None
    first = day or date(int(told[:4]), int(told[5:7] or 1), 1)
    return DateRef(span, "DATE", told, first=first, last=day or first, how="as written"), None


def _measure(span: Span, words: str, told: str) -> Measure:
    about, _, who = (part.strip() for part in told.partition("@"))
    dimension, _, concept = about.partition(" ")
    number = re.search(r"\d[\d,.]*", words)
    value = float(number[0].replace(",", "").rstrip(".")) if number else None
    unit = words[number.end() :].strip() if number else None
    kind = dimension if dimension in ("money", "percent", "count") else "quantity"
    return Measure(span, kind, value, unit or None, concept=concept or None, said_by=who, dimension=dimension)


def dated(given: Marked, anchor: Anchor) -> tuple[DateRef, ...]:
    """The dates of a text, those that were marked in days counted from an anchor."""
    made = []
    for ref, days in given.dates:
        if days is not None and anchor.date is not None:
            day = anchor.date + timedelta(days)
            how = f"{days:+d} days from {anchor.date.isoformat()}"
            ref = replace(ref, value=day.isoformat(), first=day, last=day, how=how)
        made.append(ref)
    return tuple(made)


def analysed(document: Document, given: Marked, anchor: Anchor | None = None) -> Analysis:
    """Everything that was marked; entities with the most mentions first, in the order of the text."""
    anchor = anchor or Anchor(PUBLISHED, "given")
    names: dict[str, list[Mention]] = {}
    for mention, name in given.mentions:
        names.setdefault(name, []).append(mention)
    text = document.text
    ranked = sorted(names.items(), key=lambda item: -len(item[1]))
    entities = tuple(
        Entity(
            f"e{rank}",
            found[0].label,
            name,
            tuple(found),
            tuple(dict.fromkeys(text[slice(*m.span)] for m in found if m.form is Form.ALIAS)),
            salience=1 / rank,
        )
        for rank, (name, found) in enumerate(ranked, 1)
    )
    ids = {entity.name: entity.id for entity in entities}
    about = [(m.dimension, m.concept) for m in given.measures]
    measures = tuple(
        replace(
            measure,
            said_by=ids.get(measure.said_by or ""),
            disagrees=tuple(
                j
                for j, other in enumerate(given.measures)
                if about[j] == about[i] and other.value != measure.value and other.said_by and measure.said_by
            ),
        )
        for i, measure in enumerate(given.measures)
    )
    return Analysis(document, entities, dated(given, anchor), measures, (), anchor, 1, complete=True)


class FakeAnalyzer:
    """Gives for every document what was marked by hand.

    With `stepwise` it gives an update only when the test lets it: `let(count)` names how many mentions the
    update has, `let()` the complete one."""

    def __init__(self, *given: Marked, stepwise: bool = False) -> None:
        self._given = {one.text: one for one in given}
        self._gate: SimpleQueue[int | None] | None = SimpleQueue() if stepwise else None
        self.around: list[int] = []

    def let(self, mentions: int | None = None) -> None:
        """Let the next update come, with the first so many mentions or complete."""
        assert self._gate is not None
        self._gate.put(mentions)

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """One complete analysis, or the updates that the test lets through."""
        self.around.append(around)
        given = self._given.get(document.text, Marked(document.text, (), (), ()))
        while self._gate is not None:
            try:
                count = self._gate.get(timeout=0.02)
            except Empty:
                if cancelled():
                    return
                continue
            if cancelled():
                self._gate.put(count)  # it was meant for the one who reads now
                return
            if count is None:
                break
            part = Marked(given.text, given.mentions[:count], (), ())
            yield replace(analysed(document, part), complete=False, stage="names")
        yield replace(analysed(document, given), revision=2)

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """The relative dates counted from another day."""
        given = self._given[analysis.document.text]
        return replace(analysis, dates=dated(given, anchor), anchor=anchor, revision=analysis.revision + 1)


class ReplayingAnalyzer:
    """Gives an analysis that was made before; other documents are found empty."""

    def __init__(self, made: Sequence[Analysis]) -> None:
        self._made = {one.document.text: one for one in made}

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """The analysis of before, at once."""
        made = self._made.get(document.text)
        yield Analysis(document, complete=True) if made is None else replace(made, document=document)

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """The same; nothing is counted anew."""
        return replace(analysis, anchor=anchor)


def document_of(given: Marked, source: str | None = None) -> Document:
    """The document as a reader gets it."""
    return read_text(given.text, source=source)


DAM = marked("""\
Cracks found in Harrow Dam, ministry says

Divers sent by [Varosk Energy|ORG] found two cracks in [Harrow Dam|FAC] on
{Tuesday|2024-03-12}, the [Ministry of Water|ORG] said. The longer one runs for
<30 m|length crack @Varosk Energy> below the spillway. Nobody was hurt.

[Varosk|ORG = Varosk Energy] moved <1,200 people|count people @Varosk Energy> out of
[Oldbrook|GPE], by its own account; the [Ministry of Water|ORG] put the figure at
<1,900 people|count people @Ministry of Water>. [The company|ORG nominal = Varosk Energy]
has not said when they may return.

[Lidia Marén|PERSON], who heads the inquiry, went down on {12 March|2024-03-12} and
expects first findings {tomorrow|+1}. “We can’t rule out a third crack,” said
[Marén|PERSON = Lidia Marén].

What is known

The dam has held back the [River Lenn|LOC] since {May 1963|1963-05}. It was last
surveyed in {May 2023|2023-05}, when the [Kestrian|GPE adjectival = Kestria]
inspectors found nothing that they called urgent.

Insurers had asked for a survey of the spillway a year before that. The answer took
them eleven months, and when it came it said that the matter had been looked into by
people who knew the wall better than any insurer could, and that no second opinion
would be paid for from the public purse.

Engineers speak of a cold joint: concrete that was poured on a layer which had set
already. Water finds such a seam sooner or later, and frost widens it. A seam of that
kind is no disgrace in a wall of this age, they say, so long as it is watched, and
so long as somebody writes down what the watchers see.

The log of the watchers has a gap. Between two winters no reading was taken, or none
was kept, and the two shifts that shared the gatehouse blame each other for it. One
man remembers a wet line on the downstream face. Another remembers painting over it
because visitors had been told to expect a clean wall.

[Varosk Energy|ORG] disputes the cost. Repairs would take <€38m|money repair @Varosk Energy>
by its count, and the shares of the firm fell <4%|percent shares> on
{Wednesday|2024-03-13}.

What comes next

[Tomas Brandt|PERSON], the mayor of [Oldbrook|GPE], wants the lake lowered before the
thaw. The [Ministry of the Interior|ORG] has lent him tents and stoves for a camp on the
northern shore, where the school bus turns.

The [Dam Safety Act|LAW] lets the [Ministry of the Interior|ORG] order that. It has never
done so. Lawyers who read it differ on who would pay for the power that is then not
made, and a court that was asked once declined to guess.

[Brandt|PERSON = Tomas Brandt] has called the council for {next Monday|+4}. He
promises that the doors will be open, that the minutes will be printed the same night,
and that every household will have a bed before the meeting ends.

A second wall stands upstream, older and lower, and nobody has dived there at all. It
holds a third of the water. Should the lower one be emptied in a hurry, the upper one
would have to follow, and the valley road would be under water for a week.

[Varosk|ORG = Varosk Energy] has named a new foreman and asks for patience.
[It|ORG pronoun = Varosk Energy] runs four more walls in [Kestria|GPE].

Farmers downstream have begun to drive their cattle to the hills. They have done it
twice before, for floods that never came, and they say that they would rather walk a
third time for nothing than stay once too long. The co-operative pays for the hay.

Power is bought from abroad meanwhile. The price at the border has doubled since the
news broke, and the paper mill has sent its night shift home. Its owners say that they
can run on half a load until the end of the month and not a day longer.

“Nobody sleeps well under a wall that weeps,” [Lidia Marén|PERSON] said. She leaves for
the [River Lenn|LOC] at dawn, and [Varosk Energy|ORG] goes with her.
""")
"""A briefing of several screens; Varosk Energy is named in it five times, and meant twice in other forms."""
