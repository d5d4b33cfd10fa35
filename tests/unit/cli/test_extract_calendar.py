"""`briefing extract` of dates, as a table and as a calendar: its bytes, its words, its exit code."""

import csv
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import calendar_sample
from tests.calendar_sample import read_back
from tests.user_environment import environment, hung_up_on

SAMPLE = calendar_sample.__file__
FAKE = Path(__file__).with_name("fake_engine.py")
TALKS = "Port talks\n\nTalks run from 24 to 26 April 2024, and on 2 May; the mole is to be done in June.\n"
QUAY = "# Quay\n\nThe *quay* closed on 2 May 2024.\n"


@pytest.fixture
def extract(tmp_path: Path) -> Any:
    """Run `briefing extract` with an engine that finds dates alone, in `tmp_path`."""

    def run(*arguments: str, feed: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, SAMPLE, "extract", *arguments],
            input=feed,
            capture_output=True,
            cwd=tmp_path,
            env=environment(tmp_path),
            timeout=60,
        )

    (tmp_path / "a.txt").write_text(TALKS)
    (tmp_path / "b.md").write_text(QUAY)
    return run


def test_a_calendar_is_written_and_what_is_no_day_is_counted_on_stderr(extract: Any) -> None:
    done = extract("--format", "ics", "--date", "2024-04-23", "a.txt")
    assert done.returncode == 0
    assert [str(event["SUMMARY"])[:20] for event in read_back(done.stdout)] == ["Talks run from 24 to"] * 2
    assert done.stderr == b"briefing: 2 days written; 1 date that is no day left out\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_files_are_one_calendar_and_a_file_named_twice_has_its_days_once(
    extract: Any, jobs: str
) -> None:
    done = extract("--format", "ics", "--date", "2024-04-23", "--jobs", jobs, "a.txt", "b.md", "a.txt")
    assert done.stdout.count(b"BEGIN:VCALENDAR") == done.stdout.count(b"END:VCALENDAR") == 1
    events = read_back(done.stdout)
    assert len(events) == len({str(event["UID"]) for event in events}) == 3
    assert [str(event["DESCRIPTION"]).split(" · ")[-1] for event in events] == ["a.txt", "a.txt", "b.md"]
    assert done.stderr.startswith(b"briefing: 3 days written; ")


def test_nothing_to_write_is_a_calendar_all_the_same(extract: Any) -> None:
    done = extract("--format", "ics", "-", feed=b"Nobody knows when.")
    assert (done.returncode, read_back(done.stdout)) == (0, [])
    assert done.stderr == b"briefing: no days: the calendar is empty\n"
    gone = extract("--format", "ics", "gone.txt")
    assert (gone.returncode, read_back(gone.stdout)) == (1, [])


def test_same_bytes_whatever_the_jobs(extract: Any) -> None:
    for format in (["--format", "ics"], ["--table", "dates"]):
        one = extract(*format, "--date", "2024-04-23", ".")
        assert one.stdout == extract(*format, "--date", "2024-04-23", "--jobs", "2", ".").stdout
        assert one.stdout.count(b"20240502") + one.stdout.count(b"2024-05-02") >= 2


@pytest.mark.parametrize(
    "arguments", [["--jsonl", "--format", "ics"], ["--table", "dates", "--format", "ics", "a.txt"]]
)
def test_calendar_goes_with_no_table_and_no_json_lines(extract: Any, arguments: list[str]) -> None:
    done = extract(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.splitlines()[-1].startswith(b"briefing extract: error: --")


def test_table_of_dates_shows_the_two_ends_of_a_range_with_their_days(extract: Any) -> None:
    done = extract("--table", "dates", "--date", "2024-04-23", "a.txt")
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))
    assert [(row["text"], row["value"], row["first"], row["last"], row["range"]) for row in rows] == [
        ("24", "2024-04-24", "2024-04-24", "2024-04-24", "r1"),
        ("26 April 2024", "2024-04-26", "2024-04-26", "2024-04-26", "r1"),
        ("2 May", "2024-05-02", "2024-05-02", "2024-05-02", ""),
        ("June", "2024-06", "2024-06-01", "2024-06-30", ""),
    ]
    assert all(row["how"] for row in rows)
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") == 5


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("format", [["--table", "dates"], ["--format", "ics"]])
def test_closed_pipe_is_silent(extract: Any, tmp_path: Path, format: list[str], jobs: str) -> None:
    for n in range(24):
        (tmp_path / f"{n}.txt").write_text(f"Briefing {n}\n\n" + TALKS * 40)
    files = [f"{n}.txt" for n in range(24)]
    command = [sys.executable, SAMPLE, "extract", *format, "--jobs", jobs, *files]
    assert hung_up_on(command, tmp_path) == (0, b"")


def test_library_of_calendars_is_loaded_by_no_other_format(extract: Any, tmp_path: Path) -> None:
    program = (
        "import sys, tui.app, tui.screens.reader.screen, tui.export.calendar\n"
        f"sys.path.insert(0, {str(FAKE.parent)!r})\n"
        "from fake_engine import make\nfrom tui.cli_extract import main\n"
        "for given in (['--table', 'dates', 'a.txt'], ['--format', 'ics', 'a.txt']):\n"
        "    main(given, make=make)\n"
        "    print('icalendar' in sys.modules, file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, cwd=tmp_path, env=environment(tmp_path)
    )
    said = [line for line in done.stderr.decode().splitlines() if not line.startswith("briefing: ")]
    assert said == ["False", "True"]
