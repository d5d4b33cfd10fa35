"""Settings: who is heard before whom, and that a bad file costs a word, never the program."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.user_environment import environment
from tui.session.settings import Settings, checked_goto, checked_width, config_file, folder, load


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the settings of a test are written."""
    return tmp_path / "config.toml"


def test_without_anything_the_defaults_hold(file: Path) -> None:
    assert load({}, {}, file) == Settings() == load()


def test_flag_over_environment_over_file_over_default(file: Path) -> None:
    file.write_text('theme = "file"\nmodel = "file"\nwidth = 50\n')
    found = load({"theme": "flag", "model": None}, {"BRIEFING_THEME": "env", "BRIEFING_MODEL": "env"}, file)
    assert (found.theme, found.model, found.width, found.dates) == ("flag", "env", 50, "iso")
    assert found.notices == ()


def test_a_flag_may_turn_off_what_the_file_turns_on(file: Path) -> None:
    file.write_text("ascii = true\nmouse = true\n")
    found = load({"mouse": False}, {}, file)
    assert (found.ascii, found.mouse) == (True, False)


@pytest.mark.parametrize(
    ("words", "meant"), [("1", True), ("yes", True), ("True", True), ("0", False), ("off", False)]
)
def test_yes_and_no_in_the_environment(words: str, meant: bool) -> None:
    assert load({}, {"BRIEFING_ASCII": words}).ascii is meant


def test_keys_are_remapped_by_id_with_one_key_or_several(file: Path) -> None:
    file.write_text('[keys]\nnext-mention = "ctrl+n"\npin = ["p", "f6"]\n')
    assert load({}, {}, file).keys == {"next-mention": "ctrl+n", "pin": "p,f6"}


def test_theme_may_be_a_name_or_a_table_with_a_name(file: Path) -> None:
    file.write_text('[theme]\nname = "dark"\n')
    assert load({}, {}, file).theme == "dark"


@pytest.mark.parametrize(
    ("words", "line", "said"),
    [
        ('theme = "dark"\n\ncolour = 3\n', 3, "unknown setting 'colour'"),
        ("width = 60\n[colour]\nred = 1\n", 2, "unknown setting 'colour'"),
        ('theme = "x"\nwidth = 500\n', 2, "width is a number from 48 to 76; 500 is left out"),
        ("width = true\n", 1, "width is a number from 48 to 76; True is left out"),
        ('# ascii = 1\nascii = "yes"\n', 2, "ascii is true or false; 'yes' is left out"),
        ('dates = "us"\n', 1, "dates is one of iso, dmy, mdy; 'us' is left out"),
        ('units = "metric"\n', 1, "units is one of si, us, written; 'metric' is left out"),
        ("width = 60\n[keys]\nwidth = 3\n", 3, "a key is a text or a list of texts; 'width' is left out"),
        ("keys.pin = 3\n", 1, "a key is a text or a list of texts; 'pin' is left out"),
        ('[theme]\nname = "dark"\ncolour = "red"\n', 3, "unknown setting 'theme.colour'"),
        ('entity = "Acme"\n', 1, "unknown setting 'entity'"),
    ],
)
def test_what_is_not_understood_is_said_with_its_line(file: Path, words: str, line: int, said: str) -> None:
    file.write_text(words)
    found = load({}, {}, file)
    assert found.notices == (f"{file}:{line}: {said}",)


def test_a_bad_setting_leaves_the_good_ones(file: Path) -> None:
    file.write_text('width = "wide"\ntheme = "dark"\n')
    found = load({}, {}, file)
    assert (found.width, found.theme, len(found.notices)) == (72, "dark", 1)


def test_bad_words_in_the_environment_are_said(file: Path) -> None:
    file.write_text("width = 60\n")
    found = load({}, {"BRIEFING_WIDTH": "wide"}, file)
    assert found.width == 60
    assert found.notices == ("BRIEFING_WIDTH: width is a number from 48 to 76; 'wide' is left out",)


@pytest.mark.parametrize("content", [b"theme = \n", b"\xff\xfe\x00", b"theme = 'a'\ntheme = 'b'\n"])
def test_a_broken_file_is_one_notice_and_the_defaults(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    found = load({}, {}, file)
    assert found.theme == "auto"
    assert len(found.notices) == 1
    assert found.notices[0].startswith(f"{file}: ")


def test_a_folder_in_its_place_is_one_notice(tmp_path: Path) -> None:
    assert len(load({}, {}, tmp_path).notices) == 1


def test_byte_order_mark_of_an_editor_is_no_error(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbftheme = 'dark'\n")
    assert load({}, {}, file) == Settings(theme="dark")


@given(st.binary(max_size=80) | st.text("[]=\"'.#\n0aw keystheme", max_size=40).map(str.encode))
def test_no_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(content)
    assert isinstance(load({}, {}, file), Settings)


def test_one_run_has_settings_that_no_file_has() -> None:
    found = load({"published": date(2024, 4, 19), "entity": "Acme", "line": 3, "goto": "char:9"})
    assert (found.published, found.entity, found.line, found.goto) == (date(2024, 4, 19), "Acme", 3, "char:9")


@pytest.mark.parametrize("place", ["char:0", "char:120", "date:2024", "date:2024-03", "date:2024-02-29"])
def test_places_that_there_are(place: str) -> None:
    assert checked_goto(place) == place


@pytest.mark.parametrize(
    "place", ["", "120", "char:-1", "char:x", "date:24", "date:2024-13", "date:2023-02-29", "date:2024-3"]
)
def test_places_that_there_are_not(place: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        checked_goto(place)


@pytest.mark.parametrize("cells", [47, 77, -1])
def test_widths_that_there_are_not(cells: int) -> None:
    with pytest.raises(ValueError, match="48 to 76"):
        checked_width(cells)


def test_folders_follow_the_environment_and_are_the_users_own_without_it(tmp_path: Path) -> None:
    homes = environment(tmp_path)
    assert config_file(homes) == tmp_path / "config" / "briefing" / "config.toml"
    assert folder("cache", homes) == tmp_path / "cache" / "briefing"
    for kind in ("config", "state", "cache"):
        assert folder(kind, {f"XDG_{kind.upper()}_HOME": "not/absolute"}).is_absolute()
        assert "briefing" in folder(kind, {}).parts


def test_files_are_looked_at_with_what_is_needed_only(tmp_path: Path) -> None:
    program = (
        "import os, sys\nfrom tui.session.settings import config_file, load\n"
        "load({}, os.environ, config_file(os.environ))\nprint(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=environment(tmp_path), check=True
    )
    assert not {"tomllib", "platformdirs", "textual"} & set(done.stdout.split())
