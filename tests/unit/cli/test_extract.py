"""`briefing extract` as a pipeline sees it: its bytes, its words on stderr, its exit code."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.user_environment import environment, hung_up_on

FAKE = str(Path(__file__).with_name("fake_engine.py"))


@pytest.fixture
def extract(tmp_path: Path) -> Any:
    """Run `briefing extract` with the fake engine in `tmp_path`."""

    def run(*arguments: str, feed: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, FAKE, "extract", *arguments]
        return subprocess.run(
            command,
            input=feed,
            capture_output=True,
            cwd=tmp_path,
            env=environment(tmp_path, **more),
            timeout=60,
        )

    (tmp_path / "a.txt").write_text("Acme met Borealis.\n")
    (tmp_path / "b.md").write_text("# Title\n\nsome *Corvid* here\n")
    return run


def lines(*records: object) -> bytes:
    """JSON lines; bytes are taken as they are."""
    return b"".join((r if isinstance(r, bytes) else json.dumps(r).encode()) + b"\n" for r in records)


def test_one_file_is_one_object_with_its_text(extract: Any) -> None:
    done = extract("a.txt")
    made = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert made["source"] == "a.txt"
    assert made["text"] == "Acme met Borealis.\n"
    assert [entity["name"] for entity in made["entities"]] == ["Acme", "Borealis"]


def test_several_files_are_an_array_in_the_order_given(extract: Any) -> None:
    made = json.loads(extract("b.md", "a.txt").stdout)
    assert [record["source"] for record in made] == ["b.md", "a.txt"]


def test_a_folder_is_an_array_of_its_briefings(extract: Any) -> None:
    assert [Path(record["source"]).name for record in json.loads(extract(".").stdout)] == ["a.txt", "b.md"]


def test_standard_input_is_a_briefing_without_a_source(extract: Any) -> None:
    for arguments in ([], ["-"]):
        made = json.loads(extract("--format", "json", *arguments, feed=b"Acme grows.").stdout)
        assert (made["source"], made["text"]) == (None, "Acme grows.")


def test_json_lines_of_files_leave_out_the_text_unless_it_is_asked_for(extract: Any) -> None:
    plain, markdown = map(json.loads, extract("--format", "jsonl", "a.txt", "b.md").stdout.splitlines())
    assert "text" not in plain
    assert markdown["text"] == "Title\n\nsome Corvid here"
    assert json.loads(extract("--format", "jsonl", "--with-text", "a.txt").stdout)["text"]


def test_csv_of_several_files_has_one_header_and_says_which_file(extract: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(extract("--table", "entities", "a.txt", "b.md").stdout.decode())))
    assert [(row["source"], row["name"]) for row in rows][:3] == [
        ("a.txt", "Acme"),
        ("a.txt", "Borealis"),
        ("b.md", "Title"),
    ]


def test_csv_of_one_file_has_the_keys_alone(extract: Any) -> None:
    done = extract("--format", "csv", "a.txt")
    assert done.stdout.splitlines()[0] == b"id,label,name,start,end,text,form,how,score,line"
    assert done.stdout.count(b"\r\n") == 3


def test_marked_text_and_report(extract: Any) -> None:
    assert extract("--format", "text", "a.txt").stdout == b"[Acme|ORG] met [Borealis|ORG].\n"
    assert b"| Acme | ORG | 1 |" in extract("--format", "markdown", "a.txt").stdout
    both = extract("--format", "text", "a.txt", "b.md").stdout.decode()
    assert both.startswith("==> a.txt <==\n")
    assert "\n\n==> b.md <==\n" in both


def test_file_that_is_not_there_is_one_line_and_the_rest_goes_on(extract: Any) -> None:
    done = extract("missing.txt", "a.txt")
    assert done.returncode == 1
    assert [record["source"] for record in json.loads(done.stdout)] == ["a.txt"]
    assert done.stderr.decode().startswith("briefing: missing.txt: ")
    assert done.stderr.count(b"\n") == 1


def test_nothing_readable_is_still_well_formed(extract: Any) -> None:
    done = extract("missing.txt", "gone.txt")
    assert (done.returncode, json.loads(done.stdout)) == (1, [])
    alone = extract("missing.txt")
    assert (alone.returncode, alone.stdout) == (1, b"")


def test_fault_of_the_engine_fails_one_file_in_one_line(extract: Any, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("crash")
    done = extract("bad.txt", "a.txt")
    assert done.returncode == 1
    assert len(json.loads(done.stdout)) == 1
    assert done.stderr.startswith(b"briefing: bad.txt: extraction failed: KeyError")
    assert done.stderr.count(b"\n") == 1


FEED = lines(
    {"id": "one", "text": "Acme grows."},
    b"{not json",
    {"id": 3, "text": None},
    {"id": "four"},
    b"",
    [1],
    {"id": "seven", "text": "Borealis", "date": "yesterday"},
    {"id": "eight", "text": "Borealis", "format": "pdf"},
    b'{"id": "nine", "text": "\xff"}',
    {"id": "ten", "text": "crash"},
    {"id": "eleven", "text": "# Corvid\n\nnow", "format": "markdown", "date": "2024-04-19"},
    b"[" * 100_000,
    {"id": "half \ud800", "text": "Dora \ud800"},
)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_line_has_its_answer_in_its_place(extract: Any, jobs: str) -> None:
    done = extract("--jsonl", "--jobs", jobs, feed=FEED)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [(a["id"], a.get("line")) for a in answers] == [
        ("one", None),
        (None, 2),
        (3, 3),
        ("four", 4),
        (None, 6),
        ("seven", 7),
        ("eight", 8),
        (None, 9),
        ("ten", 10),
        ("eleven", None),
        (None, 12),
        ("half \ud800", None),
    ]
    assert all(("error" in a) == ("line" in a) for a in answers)
    assert all(list(a) == ["id", "line", "error"] for a in answers if "error" in a)
    assert "text" not in answers[0]
    assert (answers[9]["published"], answers[9]["published_how"]) == ("2024-04-19", "given")
    assert answers[9]["text"] == "Corvid\n\nnow"


def test_jobs_give_the_same_bytes(extract: Any, tmp_path: Path) -> None:
    feed = lines(*({"id": n, "text": "It was the Acme of old. " * (n * 37 % 50)} for n in range(60)))
    assert extract("--jsonl", feed=feed).stdout == extract("--jsonl", "--jobs", "3", feed=feed).stdout
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text(f"Acme{n} met Borealis. " * (5 - n))
    one = extract(".")
    assert one.stdout == extract(".", "--jobs", "2").stdout
    assert len(json.loads(one.stdout)) == 6


def test_given_date_holds_where_a_line_has_none(extract: Any) -> None:
    feed = lines({"id": 1, "text": "x", "date": None}, {"id": 2, "text": "x", "date": "2020-01-02"})
    answers = [
        json.loads(a) for a in extract("--jsonl", "--date", "2024-04-19", feed=feed).stdout.splitlines()
    ]
    assert [a["published"] for a in answers] == ["2024-04-19", "2020-01-02"]


def test_byte_order_mark_before_the_lines_is_no_error(extract: Any) -> None:
    done = extract("--jsonl", feed=b"\xef\xbb\xbf" + lines({"id": 1, "text": "Acme"}))
    assert (done.returncode, json.loads(done.stdout)["id"]) == (0, 1)


def test_no_lines_give_no_lines(extract: Any) -> None:
    done = extract("--jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_notice_is_said_once_on_stderr(extract: Any) -> None:
    done = extract("--jsonl", feed=lines(*({"id": n, "text": "notice"} for n in range(3))))
    assert done.returncode == 0
    assert done.stderr == b"briefing: no grammar: a notice\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_answer_is_written_before_the_next_line_has_come(extract: Any, tmp_path: Path, jobs: str) -> None:
    process = subprocess.Popen(
        [sys.executable, FAKE, "extract", "--jsonl", "--jobs", jobs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        for n in range(3):
            process.stdin.write(lines({"id": n, "text": "Acme"}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == n
        process.stdin.close()
    assert process.returncode == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_closed_pipe_is_silent(extract: Any, tmp_path: Path, jobs: str) -> None:
    feed = lines(*({"id": n, "text": "It was the Acme that we know of. " * 300} for n in range(100)))
    (tmp_path / "in.jsonl").write_bytes(feed)
    with (tmp_path / "in.jsonl").open("rb") as stdin:
        command = [sys.executable, FAKE, "extract", "--jsonl", "--jobs", jobs]
        assert hung_up_on(command, tmp_path, stdin) == (0, b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interruption_ends_it_with_130_and_without_a_traceback(
    extract: Any, tmp_path: Path, jobs: str
) -> None:
    process = subprocess.Popen(
        [sys.executable, FAKE, "extract", "--jsonl", "--jobs", jobs],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(lines({"id": 1, "text": "Acme"}))
    process.stdin.flush()
    assert process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=30)
    assert (process.returncode, stderr) == (130, b"")


def test_process_that_dies_is_told_and_nobody_waits_for_ever(extract: Any) -> None:
    feed = lines({"id": 1, "text": "Acme"}, {"id": 2, "text": "die"}, {"id": 3, "text": "Acme"})
    done = extract("--jsonl", "--jobs", "2", feed=feed)
    assert done.returncode == 1
    assert done.stderr.startswith(b"briefing: a process ended")
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "pdf", "a.txt"],
        ["--table", "people", "a.txt"],
        ["--table", "dates", "--format", "json", "a.txt"],
        ["--date", "20240419", "a.txt"],
        ["--date", "2024-02-30", "a.txt"],
        ["--jobs", "0", "a.txt"],
        ["--jsonl", "a.txt"],
        ["--jsonl", "--format", "csv"],
        ["--unknown", "a.txt"],
        ["--form", "json", "a.txt"],
    ],
)
def test_what_cannot_be_meant_is_a_usage_error(extract: Any, arguments: list[str]) -> None:
    done = extract(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.splitlines()[-1].startswith(b"briefing extract: error: ")


def test_unknown_model_names_what_is_installed(extract: Any) -> None:
    for done in (
        extract("--model", "no_such_model", "a.txt"),
        extract("a.txt", BRIEFING_MODEL="no_such_model"),
    ):
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"briefing: no pipeline 'no_such_model'; installed: ")


def test_options_may_stand_after_and_between_files(extract: Any) -> None:
    assert extract("a.txt", "--format", "jsonl", "b.md").stdout.count(b"\n") == 2


def test_input_is_never_written_to(extract: Any, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    extract("a.txt", "b.md", "--format", "csv")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
