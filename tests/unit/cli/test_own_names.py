"""An analyst's own names as files and as settings: what is taken, and what is said of the rest."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.user_environment import environment
from tui.model.mention import Label
from tui.model.own import OwnName
from tui.session.own_names import NotNames, merged, read, taken
from tui.session.settings import load

GOOD = """\
# our list
[[name]]
name = "Norvent  Holdings"
label = "ORG"
aliases = ["Norvent", "NVH", "Norvent"]

[[name]]
name = "Heron"
label = "work of art"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the names of a test are written."""
    return tmp_path / "names.toml"


def test_names_are_taken_in_order_each_string_once(file: Path) -> None:
    file.write_text(GOOD)
    assert read(file) == (
        OwnName("Norvent Holdings", Label.ORG, ("Norvent", "NVH")),
        OwnName("Heron", Label.WORK_OF_ART),
    )


@pytest.mark.parametrize("words", ["", "# none yet\n", "name = []\n"])
def test_no_names_are_no_error(file: Path, words: str) -> None:
    file.write_text(words)
    assert read(file) == ()


def test_tables_of_one_name_are_one(file: Path) -> None:
    file.write_text(GOOD + '[[name]]\nname = "Heron"\nlabel = "WORK_OF_ART"\naliases = ["the Bird"]\n')
    assert read(file)[1] == OwnName("Heron", Label.WORK_OF_ART, ("the Bird",))


@pytest.mark.parametrize(
    ("words", "line", "cause"),
    [
        ('[[name]]\nname = "A"\nlabel = ORG\n', 3, "not TOML: invalid value"),
        ('[[name]]\nname = "A\n', 2, "not TOML: illegal character"),
        (
            '[[name]]\nname = "A"\n\nlabel = "FIRM"\n',
            4,
            "unknown label 'FIRM'; one of PERSON, ORG, GPE, LOC, ",
        ),
        ('[[name]]\nname = "A"\nlabel = 3\n', 3, "label is not a text; one of PERSON, "),
        ('[[name]]\nname = "A"\n', 1, "no label for 'A'; one of PERSON, "),
        ('# [[name]]\n\n[[name]]\nlabel = "ORG"\n', 3, "no name"),
        ('[[name]]\nname = " "\nlabel = "ORG"\n', 2, "name is empty"),
        ('[[name]]\nlabel = "ORG"\nname = ["A"]\n', 3, "name is not a text"),
        ('[[name]]\nlabel = "ORG"\nname = "--"\n', 3, "name '--' holds no letter"),
        ('[[name]]\nlabel = "ORG"\nname = "A\\u001b[2J"\n', 3, "name holds a control character"),
        ('[[name]]\nname = "A"\nlabel = "ORG"\naliases = "B"\n', 4, "aliases is not a list of texts"),
        ('[[name]]\nname = "A"\nlabel = "ORG"\naliases = ["B",\n 3]\n', 4, "an alias is not a text"),
        ('[[name]]\nname = "A"\nlabel = "ORG"\naliases = [""]\n', 4, "an alias is empty"),
        (
            '[[name]]\nname = "A"\nlabel = "ORG"\nalias = ["B"]\n',
            4,
            "unknown 'alias'; name, label, aliases there are",
        ),
        (
            'theme = "dark"\n[[name]]\nname = "A"\nlabel = "ORG"\n',
            1,
            "unknown 'theme'; tables [[name]] there are",
        ),
        ('\n[names]\nA = "ORG"\n', 2, "unknown 'names'"),
        ('\n[name]\nname = "A"\nlabel = "ORG"\n', 2, "name is a list of tables: write [[name]]"),
        ('name = ["A"]\n', 0, "a name is a table with name and label"),
        (
            'name = [\n  {name = "{A", label = "ORG"},\n  {name = "B", label = "X"},\n]\n',
            3,
            "unknown label 'X'",
        ),
        (GOOD + '[[name]]\nname = "NVH"\nlabel = "ORG"\n', 11, "'NVH' is 'Norvent Holdings' above"),
        (GOOD + '[[name]]\nname = "Heron"\nlabel = "ORG"\n', 12, "'Heron' is WORK_OF_ART above"),
        ('[[name]]\nname = """[[name]]\nB"""\nlabel = "ORG"\n[[name]]\nlabel = "ORG"\n', 5, "no name"),
        ('[[name]]\r\nname = "A"\r\nlabel = "X"\r\n', 3, "unknown label 'X'"),
    ],
)
def test_a_bad_file_is_refused_with_file_line_and_cause(
    file: Path, words: str, line: int, cause: str
) -> None:
    file.write_bytes(words.encode())
    with pytest.raises(NotNames) as refused:
        read(file)
    said = str(refused.value)
    assert said.startswith(f"{file}:{line}: {cause}" if line else f"{file}: {cause}")
    assert "\n" not in said


def test_what_is_no_readable_text_is_refused(file: Path, tmp_path: Path) -> None:
    file.write_bytes(b'[[name]]\nname = "\xff"\n')
    for path, words in ((file, f"{file}:2: not TOML: not UTF-8"), (tmp_path, f"{tmp_path}: Is a directory")):
        with pytest.raises(NotNames) as refused:
            read(path)
        assert str(refused.value) == words
    with pytest.raises(NotNames, match="No such file"):
        read(tmp_path / "gone.toml")


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.sampled_from(["ORG", "A"]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["name", "label", "aliases", "x"]), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_whatever_stands_there_is_a_name_or_a_fault(tables: Any) -> None:
    names, faults = taken(tables, "")
    assert isinstance(tables, list) or faults
    assert len({name.name for name in names}) == len(names)


def test_the_later_list_is_right() -> None:
    before = [OwnName("A", Label.ORG, ("a", "b")), OwnName("B", Label.GPE, ("c",)), OwnName("D", Label.LOC)]
    after = [OwnName("A", Label.PERSON, ("x",)), OwnName("C", Label.LAW, ("b", "D"))]
    assert merged(before, after) == (
        OwnName("B", Label.GPE, ("c",)),
        OwnName("A", Label.PERSON, ("x", "a")),
        OwnName("C", Label.LAW, ("b", "D")),
    )


def test_names_among_the_settings_stand_beside_them(file: Path) -> None:
    file.write_text("width = 60\n" + GOOD + '[keys]\npin = "p"\n')
    found = load({}, {}, file)
    assert [own.name for own in found.own] == ["Norvent Holdings", "Heron"]
    assert (found.width, found.keys, found.notices) == (60, {"pin": "p"}, ())


def test_a_bad_name_among_the_settings_is_a_notice_with_its_line(file: Path) -> None:
    file.write_text(GOOD + '[[name]]\nname = "B"\nlabel = "FIRM"\n')
    found = load({}, {}, file)
    assert [own.name for own in found.own] == ["Norvent Holdings", "Heron"]
    assert len(found.notices) == 1
    assert found.notices[0].startswith(f"{file}:12: unknown label 'FIRM'; one of PERSON, ")
    assert found.notices[0].endswith("it is left out")


FAKE = str(Path(__file__).with_name("fake_engine.py"))
TEXT = "NVH met Borealis. Norvent\nHoldings paid.\n"


def extract(tmp_path: Path, *arguments: str, feed: str = TEXT) -> subprocess.CompletedProcess[str]:
    """Run `briefing extract` with an engine that knows the analyst's names alone."""
    return subprocess.run(
        [sys.executable, FAKE, "extract", *arguments],
        input=feed,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment(tmp_path, OWN_NAMES_ALONE="1"),
        timeout=60,
    )


def yours(record: Any) -> list[tuple[str, str, str, Any]]:
    """Name of the entity, words, how and score of every mention."""
    return [(e["name"], m["text"], m["how"], m["score"]) for e in record["entities"] for m in e["mentions"]]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_names_reach_every_process(tmp_path: Path, file: Path, jobs: str) -> None:
    file.write_text(GOOD)
    feed = "".join(json.dumps({"id": i, "text": TEXT}) + "\n" for i in range(4))
    done = extract(tmp_path, "--jsonl", "--jobs", jobs, "--names", "names.toml", feed=feed)
    assert (done.returncode, done.stderr) == (0, "")
    assert [yours(json.loads(line)) for line in done.stdout.splitlines()] == [
        [
            ("Norvent Holdings", "NVH", "yours", None),
            ("Norvent Holdings", "Norvent\nHoldings", "yours", None),
        ]
    ] * 4


def test_the_flag_adds_to_the_settings(tmp_path: Path, file: Path) -> None:
    kept = tmp_path / "config" / "briefing" / "config.toml"
    kept.parent.mkdir(parents=True)
    kept.write_text('[[name]]\nname = "Borealis"\nlabel = "GPE"\n')
    file.write_text('[[name]]\nname = "NVH"\nlabel = "ORG"\n')
    found = json.loads(extract(tmp_path, "--names", "names.toml", "-").stdout)
    assert {(e["name"], e["label"]) for e in found["entities"]} == {("Borealis", "GPE"), ("NVH", "ORG")}


def test_a_bad_file_is_one_line_and_usage(tmp_path: Path, file: Path) -> None:
    file.write_text('[[name]]\nname = "A"\nlabel = "FIRM"\n')
    for arguments in (["--names", "names.toml", "-"], ["--names=names.toml", "--jsonl"]):
        done = extract(tmp_path, *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert done.stderr.startswith("briefing: names.toml:3: unknown label 'FIRM'; one of PERSON, ORG, ")
    done = extract(tmp_path, "--names", "gone.toml", "-")
    assert (done.returncode, done.stderr) == (2, "briefing: gone.toml: No such file or directory\n")


def test_the_reader_refuses_a_bad_file_too(tmp_path: Path, file: Path) -> None:
    file.write_text("name = \n")
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--names", "names.toml", "names.toml"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment(tmp_path),
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "briefing: names.toml:1: not TOML: invalid value\n"
