"""A small briefing with one of everything, marked by hand."""

from datetime import date

from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Block, BlockKind, Document, Meta
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure, Normal, Quote

HEADING = "Port | reopens"
FIRST = (
    'Vela Lines said on Friday that its two-day stop cost $9.2bn. "We lost 5 to 7 per cent," Ana Ruiz said.'
)
SECOND = (
    "The Spanish minister met Ruiz at the Bank of Cadiz\nbranch. She said about 40,000 dock workers\tstayed."
)
TEXT = f"{HEADING}\n\n{FIRST}\n\n{SECOND}"


def at(words: str, start: int = 0) -> Span:
    """Where words stand for the first time at or after `start`."""
    begin = TEXT.index(words, start)
    return Span(begin, begin + len(words))


def _mention(
    span: Span, label: Label, form: Form = Form.NAME, score: float | None = None, how: str = "model"
) -> Mention:
    return Mention(span, label, form, how, score)


DOCUMENT = Document(
    "in/port.txt",
    TEXT,
    (
        Block(BlockKind.HEADING, at(HEADING), level=1),
        Block(BlockKind.PARAGRAPH, at(FIRST), number=1),
        Block(BlockKind.PARAGRAPH, at(SECOND), number=2),
    ),
    Meta(title=None),
    (0, len(HEADING) + 2, len(HEADING) + len(FIRST) + 4, TEXT.index("branch")),
    (1, 3, 5, 6),
)

RUIZ = Entity(
    "e1",
    Label.PERSON,
    "Ana Ruiz",
    (
        _mention(at("Ana Ruiz"), Label.PERSON, score=0.9876),
        _mention(at("Ruiz", TEXT.index("met")), Label.PERSON, Form.ALIAS, 0.5),
        _mention(at("She"), Label.PERSON, Form.PRONOUN, how="grammar"),
    ),
    ("Ruiz",),
    "chief executive of Vela Lines",
    0.914,
    None,
    1,
)
VELA = Entity(
    "e2",
    Label.ORG,
    "Vela Lines",
    (
        _mention(at("Vela Lines"), Label.ORG, score=0.999),
        _mention(at("its"), Label.ORG, Form.PRONOUN, how="grammar"),
    ),
    salience=0.7,
)
BANK = Entity("e3", Label.ORG, "Bank of Cadiz", (_mention(at("Bank of Cadiz"), Label.ORG, score=0.8),))
CADIZ = Entity("e4", Label.GPE, "Cadiz", (_mention(at("Cadiz"), Label.GPE, score=0.6),))
SPAIN = Entity(
    "e5",
    Label.GPE,
    "Spain",
    (_mention(at("Spanish"), Label.GPE, Form.ADJECTIVAL, how="gazetteer"),),
    iso="ES",
)

DATES = (
    DateRef(
        at("Friday"),
        "DATE",
        "2024-04-19",
        first=date(2024, 4, 19),
        last=date(2024, 4, 19),
        anchored="published",
        how="last + weekday",
    ),
    DateRef(at("two-day"), "DURATION", "P2D", how="number + unit"),
)
MEASURES = (
    Measure(
        at("two-day"),
        "quantity",
        2,
        "day",
        normal=Normal(172800.0, "second"),
        how="number + unit",
        dimension="time",
    ),
    Measure(
        at("$9.2bn"),
        "money",
        9.2 * 1e9,
        "USD",
        concept="stop",
        normal=Normal(9.2 * 1e9, "USD"),
        assumed=True,
        said_by="e2",
        how="symbol + scale",
        dimension="money",
    ),
    Measure(
        at("5 to 7 per cent"), "percent", (5, 7.0), "percent", change="down", said_by="e1", disagrees=(1,)
    ),
    Measure(at("about 40,000 dock workers"), "count", 40000, "dock worker", change="~"),
)
QUOTES = (Quote(at('"We lost 5 to 7 per cent,"'), "e1", "direct", "said"),)

ANALYSIS = Analysis(
    DOCUMENT,
    (RUIZ, VELA, BANK, CADIZ, SPAIN),
    DATES,
    MEASURES,
    QUOTES,
    Anchor(date(2024, 4, 23), "given"),
    complete=True,
)
EMPTY = Analysis(Document(None, "", ()), complete=True)
