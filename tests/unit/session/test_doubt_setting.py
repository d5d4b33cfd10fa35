"""The setting of the dial: from the file and the environment, a number from 0 to 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.session.settings import load


def test_it_is_read_from_the_file_and_the_environment_goes_before(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("doubt = 0.65\n")
    assert load(path=path).doubt == 0.65
    assert load(environ={"BRIEFING_DOUBT": "0.8"}, path=path).doubt == 0.8
    assert load(environ={"BRIEFING_DOUBT": ".9"}).doubt == 0.9
    assert load().doubt == 0.0


@pytest.mark.parametrize("words", ["1.5", "-0.2", "'much'", "true"])
def test_what_is_no_probability_is_told_and_left_out(tmp_path: Path, words: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f"ascii = true\ndoubt = {words}\n")
    found = load(path=path)
    assert (found.doubt, found.ascii) == (0.0, True)
    (notice,) = found.notices
    assert "config.toml:2: doubt is a number from 0" in notice
