"""An analyst's own names in the stream of analyses: there from the first update on."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.unit.analysis.engine_helpers import FakeFinder, FakePipeline, document
from tui.analysis import parts
from tui.analysis.engine import Engine
from tui.model.analysis import Analysis
from tui.model.mention import Label
from tui.model.own import OwnName

OWN = (
    OwnName("Kenya Line", Label.ORG, ("Kenya", "the last ferry")),
    OwnName("envoy", Label.PERSON),
)
LONG = "\n\n".join(
    ["it rained in Nairobi, the envoy of Kenya paid $40 million and went home to Mombasa. " * 6] * 60
    + ["nobody saw the last ferry."]
)


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    made = FakePipeline()
    monkeypatch.setattr(parts, "pipeline", lambda _model: made)
    return made


@pytest.fixture
def finder(monkeypatch: pytest.MonkeyPatch) -> FakeFinder:
    made = FakeFinder()
    monkeypatch.setattr(parts, "finder", lambda: made)
    return made


def own(analysis: Analysis) -> dict[str, tuple[Label, list[str]]]:
    """The analyst's entities: label, and every way they are written, each once."""
    text = analysis.document.text
    return {
        entity.name: (entity.label, sorted({text[m.span.start : m.span.end] for m in entity.mentions}))
        for entity in analysis.entities
        if any(m.source == "yours" for m in entity.mentions)
    }


EXPECTED = {
    "Kenya Line": (Label.ORG, ["Kenya", "the last ferry"]),
    "envoy": (Label.PERSON, ["envoy"]),
}


@pytest.mark.usefixtures("pipeline")
def test_the_first_update_holds_all_of_them_and_no_later_one_loses_any(finder: FakeFinder) -> None:
    found = list(Engine(own=OWN).analyse(document(LONG)))
    last = found[-1]
    assert len(found) > 2
    assert len(finder.asked) > 1
    assert [own(analysis) for analysis in found] == [EXPECTED] * len(found)
    assert last.complete
    assert {e.name for e in last.entities} == {"Kenya Line", "envoy", "Nairobi", "Mombasa"}


@pytest.mark.usefixtures("pipeline", "finder")
def test_no_mark_of_the_encoder_overlaps_one_of_them() -> None:
    for analysis in Engine(own=(OwnName("Nairobi rose", Label.LAW),)).analyse(
        document("Prices in Nairobi rose, said Nairobi. " * 40)
    ):
        spans = sorted((m.span, m.source) for e in analysis.entities for m in e.mentions)
        assert all(before.end <= after.start for (before, _), (after, _) in pairwise(spans))


@pytest.mark.usefixtures("pipeline", "finder")
def test_the_complete_analysis_is_the_same_for_those_who_do_not_read_along() -> None:
    text = document(LONG)
    engine = Engine(own=OWN)
    *_, last = engine.analyse(text, around=len(LONG) // 2)
    whole = engine.complete(text)
    assert [(e.name, e.mentions) for e in whole.entities] == [(e.name, e.mentions) for e in last.entities]


@pytest.mark.usefixtures("pipeline")
def test_without_the_encoder_they_are_still_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> FakeFinder:
        raise RuntimeError("no weights")

    monkeypatch.setattr(parts, "finder", broken)
    analysis = Engine(own=OWN).complete(document(LONG))
    assert own(analysis) == EXPECTED


@pytest.mark.usefixtures("finder")
def test_they_win_over_another_pipeline_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "pipeline", lambda _model: FakePipeline(names=True))
    found = list(Engine(model="another", own=OWN).analyse(document(LONG)))
    assert [own(analysis) for analysis in found] == [EXPECTED] * len(found)
    assert {e.label for e in found[-1].entities if e.name in ("Nairobi", "Mombasa")} == {Label.ORG}
