"""Scores that mean something: how a calibration changes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.extraction.names.calibration import Calibration
from tui.extraction.names.finder import WEIGHTS
from tui.model.mention import Label


@given(st.floats(0, 1))
def test_without_figures_scores_stay(raw: float) -> None:
    assert Calibration()(Label.ORG, raw) == pytest.approx(raw, abs=2e-4)


def test_a_folder_without_a_calibration_changes_nothing(tmp_path: Path) -> None:
    assert Calibration.load(tmp_path) == Calibration()


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    made = Calibration(0.7, {Label.FAC: -1.5, Label.PERSON: 0.25})
    made.save(tmp_path / "calibration.json")
    assert Calibration.load(tmp_path) == made


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(list(Label)))
def test_ours_keeps_the_order_and_stays_a_probability(a: float, b: float, label: Label) -> None:
    ours = Calibration.load(WEIGHTS)
    low, high = sorted((a, b))
    assert 0 <= ours(label, low) <= ours(label, high) <= 1
