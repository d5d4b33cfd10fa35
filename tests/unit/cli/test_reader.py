"""`briefing` up to the moment where the reader opens: what is read, what is refused, what is imported."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.user_environment import ROOT, environment

# A stand-in for the app that says what it was given; opened in the place of tui.app.
FAKE_APP = """
import json, os, sys, types
def run(sources, settings, first):
    with open(os.environ["SEEN"], "w") as seen:
        json.dump({
            "sources": [None if hasattr(s, "text") else str(s) for s in sources],
            "first": [first.source, first.text],
            "is_first": first is sources[0],
            "keys_from_a_terminal": os.isatty(0),
            "settings": {n: str(getattr(settings, n)) for n in ("theme", "ascii", "mouse", "width", "model",
                "dates", "published", "entity", "goto", "line")},
            "own": [own.name for own in settings.own],
            "names_read": "tui.session.own_names" in sys.modules,
            "heavy": sorted({"textual", "spacy", "onnxruntime"} & set(sys.modules)),
        }, seen)
    return 0
app = types.ModuleType("tui.app"); app.run = run
sys.modules["tui.app"] = app
from tui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def terminal(tmp_path: Path) -> Any:
    """Run `briefing` in a pseudo-terminal: its exit code, what it showed, and what the app was given."""
    (tmp_path / "a.txt").write_text("It was the Acme of old.\n")
    (tmp_path / "b.txt").write_text("It was the other one.\n")

    def run(*arguments: str, feed: bytes | None = None, **more: str) -> tuple[int, str, dict[str, Any]]:
        (tmp_path / "seen.json").unlink(missing_ok=True)
        master, slave = pty.openpty()
        process = subprocess.Popen(
            # setsid -c would do, but not every system has it: the child takes the terminal itself.
            [sys.executable, "-c", TAKE_TERMINAL + FAKE_APP, *arguments],
            stdin=slave if feed is None else subprocess.PIPE,
            stdout=slave,
            stderr=slave,
            cwd=tmp_path,
            env=environment(tmp_path, SEEN=str(tmp_path / "seen.json"), **more),
            start_new_session=True,
        )
        os.close(slave)
        if process.stdin is not None:
            process.stdin.write(feed or b"")
            process.stdin.close()
        shown = b""
        try:
            while piece := os.read(master, 4096):
                shown += piece
        except OSError:  # Linux reports the end of a pseudo-terminal so
            pass
        os.close(master)
        code = process.wait(timeout=60)
        seen = tmp_path / "seen.json"
        return code, shown.decode(), json.loads(seen.read_text()) if seen.exists() else {}

    return run


TAKE_TERMINAL = "import fcntl, termios; fcntl.ioctl(1, termios.TIOCSCTTY, 0)\n"


def piped(tmp_path: Path, *arguments: str, feed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run `python -m tui` without any terminal."""
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        input=feed,
        capture_output=True,
        cwd=tmp_path,
        env=environment(tmp_path),
        start_new_session=True,
        timeout=60,
    )


def test_files_are_opened_in_order_and_only_the_first_is_read(terminal: Any) -> None:
    code, _, seen = terminal("b.txt", "a.txt")
    assert code == 0
    assert seen["sources"] == ["b.txt", "a.txt"]
    assert seen["first"] == ["b.txt", "It was the other one.\n"]


def test_nothing_heavy_is_imported_before_the_app(terminal: Any) -> None:
    assert terminal("a.txt")[2]["heavy"] == []


def test_a_folder_gives_its_briefings(terminal: Any) -> None:
    assert terminal(".")[2]["sources"] == ["a.txt", "b.txt"]


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_a_pipe_is_read_and_keys_come_from_the_terminal(terminal: Any, arguments: list[str]) -> None:
    code, _, seen = terminal(*arguments, feed="Für the Acme\n".encode())
    assert code == 0
    assert seen["first"] == [None, "Für the Acme\n"]
    assert seen["is_first"]
    assert seen["keys_from_a_terminal"]


def test_standard_input_stands_where_it_was_named(terminal: Any) -> None:
    seen = terminal("a.txt", "-", "b.txt", feed=b"from the pipe")[2]
    assert seen["sources"] == ["a.txt", None, "b.txt"]
    assert seen["first"][0] == "a.txt"


def test_without_arguments_the_last_briefing_is_opened(terminal: Any, tmp_path: Path) -> None:
    state = tmp_path / "state" / "briefing" / "state.json"
    state.parent.mkdir(parents=True)
    state.write_text(json.dumps({"last": str(tmp_path / "b.txt")}))
    assert terminal()[2]["sources"] == [str(tmp_path / "b.txt")]


@pytest.mark.parametrize("state", ["{", "[]", '{"last": 3}', '{"last": "/gone.txt"}', "{}"])
def test_without_a_last_briefing_the_seeds_are_opened(terminal: Any, tmp_path: Path, state: str) -> None:
    file = tmp_path / "state" / "briefing" / "state.json"
    file.parent.mkdir(parents=True)
    file.write_text(state)
    sources = terminal()[2]["sources"]
    assert sources
    assert all(Path(source).parent == ROOT / "seeds" for source in sources)


def test_options_reach_the_app(terminal: Any) -> None:
    options = ["--theme", "dark", "--ascii", "--no-mouse", "--width", "60", "--dates", "dmy"]
    options += ["--date", "2024-04-19"]
    settings = terminal("+12", *options, "--entity", "Acme", "--goto", "date:2024-03", "a.txt")[2]["settings"]
    assert settings == {
        "theme": "dark",
        "ascii": "True",
        "mouse": "False",
        "width": "60",
        "model": "None",
        "dates": "dmy",
        "published": "2024-04-19",
        "entity": "Acme",
        "goto": "date:2024-03",
        "line": "12",
    }


def test_settings_come_from_the_file_unless_a_flag_says_otherwise(terminal: Any, tmp_path: Path) -> None:
    file = tmp_path / "config" / "briefing" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text('theme = "light"\nwidth = 50\nascii = true\n')
    settings = terminal("--width", "60", "a.txt", BRIEFING_THEME="terminal")[2]["settings"]
    assert (settings["theme"], settings["width"], settings["ascii"]) == ("terminal", "60", "True")


def test_own_names_reach_the_app_and_cost_nothing_without_any(terminal: Any, tmp_path: Path) -> None:
    seen = terminal("a.txt")[2]
    assert (seen["own"], seen["names_read"]) == ([], False)
    for name in ("Acme", "Corvid"):
        (tmp_path / f"{name}.toml").write_text(f'[[name]]\nname = "{name}"\nlabel = "ORG"\n')
    seen = terminal("--names", "Acme.toml", "--names=Corvid.toml", "a.txt")[2]
    assert seen["own"] == ["Acme", "Corvid"]


def test_without_a_terminal_own_names_are_marked_too(tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text('[[name]]\nname = "tall ship"\nlabel = "PRODUCT"\n')
    done = piped(tmp_path, "--names", "names.toml", "-", feed=b"It was a tall ship.\n")
    assert done.stdout == b"It was a [tall ship|PRODUCT].\n"


@pytest.mark.parametrize("name", ["gone.txt", "empty", "data.bin"])
def test_what_cannot_be_read_is_one_line_and_the_app_is_not_opened(
    terminal: Any, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "data.bin").write_bytes(bytes(range(256)) * 20)
    code, shown, seen = terminal(name)
    assert (code, seen) == (1, {})
    assert shown.startswith(f"briefing: {name}: ")
    assert shown.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["--width", "200"],
        ["--width", "x"],
        ["--goto", "line:3"],
        ["--goto", "date:2024-13"],
        ["--date", "May"],
        ["--dates", "us"],
    ],
)
def test_value_that_cannot_be_is_a_usage_error(terminal: Any, arguments: list[str]) -> None:
    code, shown, seen = terminal(*arguments, "a.txt")
    assert (code, seen) == (2, {})
    assert "briefing: error: " in shown


def test_unknown_model_is_an_error_at_once_that_names_what_is_there(terminal: Any) -> None:
    code, shown, seen = terminal("--model", "no_such_model", "a.txt")
    assert (code, seen) == (2, {})
    assert "no pipeline 'no_such_model'; installed: " in shown


def test_a_pipe_without_a_terminal_for_keys_is_refused_in_one_line(tmp_path: Path) -> None:
    master, slave = pty.openpty()
    # stdout is a terminal, but not one that controls the process: there is no /dev/tty.
    done = subprocess.run(
        [sys.executable, "-c", FAKE_APP, "-"],
        input=b"It was the Acme",
        stdout=slave,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        start_new_session=True,
        timeout=60,
    )
    os.close(slave)
    os.close(master)
    assert done.returncode == 1
    assert done.stderr == b"briefing: there is no terminal to read keys from\n"
    assert not (tmp_path / "seen.json").exists()


def test_without_a_terminal_an_unreadable_file_is_one_line(tmp_path: Path) -> None:
    done = piped(tmp_path, "gone.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"briefing: gone.txt: no such file or folder\n"


def test_version_and_help_answer_on_stdout(tmp_path: Path) -> None:
    assert piped(tmp_path, "-V").stdout.startswith(b"briefing 0.")
    shown = piped(tmp_path, "-h").stdout.decode()
    assert shown.startswith("examples:\n  briefing ")
    assert shown.index("examples:") < shown.index("usage:")
    assert piped(tmp_path, "extract", "-h").stdout.startswith(b"examples:\n  briefing extract ")
    for arguments in (["-h"], ["extract", "-h"]):
        shown = " ".join(piped(tmp_path, *arguments).stdout.decode().split())
        assert "--names FILE your own names, always marked: TOML of [[name]] tables" in shown


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["extract", "--help"]])
def test_help_imports_argparse_alone(tmp_path: Path, arguments: list[str]) -> None:
    program = (
        "import sys\nfrom tui.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, env=environment(tmp_path)
    )
    loaded = done.stderr.split()
    assert "argparse" in loaded
    assert not {"textual", "spacy", "onnxruntime", "numpy", "platformdirs", "tomllib", "json"} & set(loaded)
    own = {name for name in loaded if name.startswith("tui.")}
    assert own <= {"tui.cli", "tui.cli_options", "tui.cli_extract"}


def test_keys_are_printed_with_what_they_do(tmp_path: Path) -> None:
    done = piped(tmp_path, "--keys")
    assert done.returncode == 0
    assert b"Next mention of the active set" in done.stdout
