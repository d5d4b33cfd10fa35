"""Every format against a file that was looked at; BRIEFING_UPDATE_GOLDEN=1 writes the files anew."""

import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.export_sample import ANALYSIS
from tui.export import TABLES, csv_table, markdown, marked_text, record, spreadsheet, tsv

GOLDEN = Path(__file__).parents[2] / "golden"


def _json() -> bytes:
    return (json.dumps(record(ANALYSIS, with_text=True), ensure_ascii=False, indent=2) + "\n").encode()


def _csv(table: str) -> bytes:
    return csv_table(ANALYSIS, table).encode()


FORMATS: dict[str, Callable[[], bytes]] = {
    "port.json": _json,
    "port.md": lambda: markdown(ANALYSIS).encode(),
    "port.marked.txt": lambda: marked_text(ANALYSIS).encode(),
    **{f"port.{table}.csv": partial(_csv, table) for table in TABLES},
    **{f"port.{table}.sheet.csv": partial(spreadsheet, ANALYSIS, table) for table in TABLES},
    "port.measures.tsv": lambda: tsv(ANALYSIS, "measures").encode(),
}


@pytest.mark.parametrize("name", FORMATS)
def test_format_is_what_was_looked_at(name: str) -> None:
    made = FORMATS[name]()
    if os.environ.get("BRIEFING_UPDATE_GOLDEN"):
        (GOLDEN / name).write_bytes(made)
    assert made == (GOLDEN / name).read_bytes()
