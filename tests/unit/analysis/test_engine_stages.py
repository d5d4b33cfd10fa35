"""The stream of analyses: what comes first, what is complete, what stops it; models are stood in for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.analysis.engine_helpers import FakeFinder, FakePipeline, document
from tui.analysis import parts, work
from tui.analysis.engine import Engine
from tui.model.analysis import Analysis, Analyzer
from tui.model.anchor import Anchor

LONG = "\n\n".join(
    ["it rained in Nairobi on 3 May 2021, the envoy of Kenya paid $40 million and went home to Mombasa. " * 6]
    * 60
)


@pytest.fixture
def finder(monkeypatch: pytest.MonkeyPatch) -> FakeFinder:
    made = FakeFinder()
    monkeypatch.setattr(parts, "finder", lambda: made)
    return made


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    made = FakePipeline()
    monkeypatch.setattr(parts, "pipeline", lambda _model: made)
    return made


def facts(analysis: Analysis) -> tuple[object, ...]:
    """What a reader sees of an analysis, whatever came before it."""
    entities = tuple(
        (e.id, e.label, e.name, e.aliases, tuple((m.span, m.form, m.score) for m in e.mentions), e.salience)
        for e in analysis.entities
    )
    return entities, analysis.dates, analysis.measures, analysis.anchor, analysis.notices


def test_the_engine_is_an_analyzer() -> None:
    analyzer: Analyzer = Engine()
    assert analyzer


@pytest.mark.usefixtures("pipeline")
def test_the_first_update_comes_after_the_first_batch(finder: FakeFinder) -> None:
    first = next(Engine().analyse(document(LONG)))
    assert len(finder.asked) == 1
    assert {e.name for e in first.entities} >= {"Nairobi", "Mombasa"}
    assert not first.complete


@pytest.mark.usefixtures("finder", "pipeline")
def test_updates_only_grow_and_the_last_one_alone_is_complete() -> None:
    found = list(Engine().analyse(document(LONG)))
    assert [a.complete for a in found] == [False] * (len(found) - 1) + [True]
    assert [a.revision for a in found] == sorted({a.revision for a in found})
    counts = [sum(len(e.mentions) for e in a.entities) for a in found]
    assert counts == sorted(counts)
    assert counts[-1] >= 60 * 6 * 3
    assert len(found[-1].dates) == len(found[-1].measures) == 60 * 6
    assert found[0].stage == "names"


@pytest.mark.usefixtures("pipeline")
def test_the_text_that_is_read_comes_first(finder: FakeFinder) -> None:
    text = LONG
    around = len(text) * 2 // 3
    first = next(Engine().analyse(document(text), around=around))
    assert finder.asked[0].start <= around < finder.asked[0].end
    assert all(
        finder.asked[0].start <= m.span.start < finder.asked[0].end
        for e in first.entities
        for m in e.mentions
    )


@pytest.mark.usefixtures("finder", "pipeline")
def test_where_one_reads_does_not_change_what_is_found() -> None:
    given = document(LONG)
    *_, from_the_start = Engine().analyse(given)
    *_, from_the_end = Engine().analyse(given, around=len(given.text) - 1)
    assert facts(from_the_start) == facts(from_the_end) == facts(Engine().complete(given))


@pytest.mark.usefixtures("pipeline")
def test_cancelling_stops_between_two_batches(finder: FakeFinder) -> None:
    seen: list[Analysis] = []
    seen.extend(Engine().analyse(document(LONG), cancelled=lambda: bool(seen or finder.asked)))
    assert len(finder.asked) == 1
    assert [a.complete for a in seen] == [False] * len(seen)


@pytest.mark.usefixtures("finder", "pipeline")
def test_no_text_is_complete_at_once() -> None:
    *_, last = Engine().analyse(document(""))
    assert last.complete
    assert not last.marks


def test_without_the_encoder_dates_are_still_found(
    monkeypatch: pytest.MonkeyPatch, pipeline: FakePipeline
) -> None:
    def missing() -> FakeFinder:
        raise ImportError("No module named 'onnxruntime'")

    monkeypatch.setattr(parts, "finder", missing)
    last = Engine().complete(document("On 3 May 2021 it rained in Nairobi."))
    assert last.complete
    assert len(last.dates) == 1
    assert last.notices == ("no names: No module named 'onnxruntime'",)
    assert pipeline.parsed


@pytest.mark.usefixtures("finder")
@pytest.mark.parametrize(
    ("made", "notice"),
    [
        (FakePipeline(notice="no grammar here"), "no grammar here"),
        (FakePipeline(breaks=True), "no grammar: the parser broke"),
    ],
)
def test_without_grammar_names_are_still_complete(
    monkeypatch: pytest.MonkeyPatch, made: FakePipeline, notice: str
) -> None:
    monkeypatch.setattr(parts, "pipeline", lambda _model: made)
    last = Engine().complete(document("It rained in Nairobi."))
    assert last.complete
    assert [e.name for e in last.entities if e.name == "Nairobi"] == ["Nairobi"]
    assert last.notices == (notice,)


def test_another_model_gives_the_names(monkeypatch: pytest.MonkeyPatch, finder: FakeFinder) -> None:
    monkeypatch.setattr(parts, "pipeline", lambda _model: FakePipeline(names=True))
    last = Engine(model="theirs").complete(document("The envoy came from Bingerville on 3 May 2021."))
    assert not finder.asked
    assert ("Bingerville", "ORG") in [(e.name, str(e.label)) for e in last.entities]
    assert len(last.dates) == 1


@pytest.mark.usefixtures("finder", "pipeline")
def test_a_given_date_anchors_and_another_anchor_needs_no_new_search(finder: FakeFinder) -> None:
    given = document("The ministers met in Nairobi last Friday.")
    engine = Engine(given=date(2024, 4, 23))
    *_, last = engine.analyse(given)
    assert (last.anchor.date, last.anchor.how) == (date(2024, 4, 23), "given")
    assert last.dates[0].first == date(2024, 4, 19)
    asked = len(finder.asked)
    moved = engine.anchored(last, Anchor(date(2024, 5, 1), "given"))
    assert moved.dates[0].first == date(2024, 4, 26)
    assert moved.entities == last.entities
    assert moved.complete
    assert moved.revision > last.revision
    assert len(finder.asked) == asked
    forgetful = Engine().anchored(last, Anchor(date(2024, 5, 1), "given"))
    assert forgetful.dates == moved.dates


@pytest.mark.usefixtures("finder", "pipeline")
def test_a_record_may_have_a_date_of_its_own() -> None:
    given = document("The ministers met in Nairobi last Friday.")
    assert Engine(given=date(2020, 1, 1)).complete(given, given=date(2024, 4, 23)).dates[0].first == date(
        2024, 4, 19
    )


class EarlyLink(work.Pace):
    """Links once, after the first batch, and updates after every one."""

    def due(self) -> bool:
        self._asked = getattr(self, "_asked", 0) + 1
        return self._pause == work.PAUSE or self._asked == 1


@pytest.mark.usefixtures("finder", "pipeline")
def test_an_early_link_does_not_mark_anything_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "Pace", EarlyLink)
    updates = 0
    for analysis in Engine().analyse(document(LONG), around=len(LONG) // 2):
        spans = [mention.span for entity in analysis.entities for mention in entity.mentions]
        assert len(spans) == len(set(spans))
        updates += analysis.stage == "names"
    assert updates > 5
