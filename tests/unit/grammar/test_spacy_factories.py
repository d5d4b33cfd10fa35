"""The components in a pipeline that is not ours."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy")


def test_a_blank_pipeline_with_our_three_components() -> None:
    import tui.extraction.spacy_factories  # noqa: F401  an installed wheel registers them by its entry points

    nlp = spacy.blank("en")
    for name in ("briefing_names", "briefing_dates", "briefing_measures"):
        nlp.add_pipe(name)
    doc = nlp("Peru paid $3.2 million to Angela Merkel on 4 May 2021.\n\nOn Monday Angela Merkel left Peru.")
    assert [(e.text, e.label_) for e in doc.ents] == [
        ("Peru", "GPE"),
        ("Angela Merkel", "PERSON"),
        ("Angela Merkel", "PERSON"),
        ("Peru", "GPE"),
    ]
    assert [(s.text, s.label_) for s in doc.spans["dates"]] == [("4 May 2021", "DATE"), ("Monday", "DATE")]
    assert [(s.text, s.label_) for s in doc.spans["measures"]] == [("$3.2 million", "money")]
    assert doc.spans["measures"].attrs["values"][0]["value"] == 3_200_000
    assert len(doc.spans["dates"].attrs["values"]) == 2
