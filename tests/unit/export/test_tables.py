"""Tables: columns, cells that a spreadsheet must not run, rows as chosen."""

import csv
import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export_sample import ANALYSIS, EMPTY, MEASURES, RUIZ
from tui.export import TABLES, csv_header, csv_table, record, spreadsheet, tsv
from tui.export.tables import cell, delimited
from tui.model.analysis import Analysis


def _read(words: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(words, newline="")))


@pytest.mark.parametrize("table", ["entities", "dates", "measures", "quotes"])
def test_columns_are_the_keys_of_the_record_in_order(table: str) -> None:
    header = csv_header(table).rstrip("\r\n").split(",")
    assert header == list(record(ANALYSIS)[table][0])


def test_mentions_have_the_keys_of_the_record_after_those_of_their_entity() -> None:
    header = csv_header("mentions").rstrip("\r\n").split(",")
    assert header == ["id", "label", "name", *record(ANALYSIS)["entities"][0]["mentions"][0]]


def test_every_mention_has_a_row_in_the_order_of_the_text() -> None:
    rows = _read(csv_table(ANALYSIS, "mentions"))
    assert len(rows) == sum(len(entity.mentions) for entity in ANALYSIS.entities)
    assert [int(row["start"]) for row in rows] == sorted(int(row["start"]) for row in rows)


def test_outer_mention_comes_before_the_one_inside_it() -> None:
    names = [row["text"] for row in _read(csv_table(ANALYSIS, "mentions"))]
    assert names.index("Bank of Cadiz") + 1 == names.index("Cadiz")


def test_range_is_json_and_a_number_is_a_number() -> None:
    rows = {row["text"]: row for row in _read(csv_table(ANALYSIS, "measures"))}
    assert json.loads(rows["5 to 7 per cent"]["value"]) == [5, 7]
    assert rows["$9.2bn"]["value"] == "9200000000"


def test_nothing_known_is_an_empty_cell() -> None:
    assert _read(csv_table(ANALYSIS, "dates"))[1]["first"] == ""


@pytest.mark.parametrize("table", TABLES)
def test_document_without_finds_gives_the_header_alone(table: str) -> None:
    assert csv_table(EMPTY, table) == csv_header(table)


@pytest.mark.parametrize("words", ["=1+1", "+49 30", "-1", "@SUM(A1)", "  =1", "\t=1", "\r\n=1"])
def test_words_that_a_spreadsheet_would_run_are_made_harmless(words: str) -> None:
    entity = replace(RUIZ, name=words, description=words)
    analysis = Analysis(ANALYSIS.document, (entity,))
    for made in (csv_table(analysis, "entities"), spreadsheet(analysis, "entities").decode("utf-8-sig")):
        row = _read(made)[0]
        assert row["name"] == row["description"] == "'" + words


def test_negative_number_stays_a_number() -> None:
    analysis = Analysis(ANALYSIS.document, measures=(replace(MEASURES[0], value=-3.5),))
    assert _read(csv_table(analysis, "measures"))[0]["value"] == "-3.5"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=4), min_size=1, max_size=4))
def test_any_words_come_back_from_a_table_whole(rows: list[list[str]]) -> None:
    back = list(csv.reader(io.StringIO(delimited(rows), newline="")))
    assert back == [[cell(words) for words in row] for row in rows]
    assert all(
        words == given or words == "'" + given
        for row, g in zip(back, rows, strict=True)
        for words, given in zip(row, g, strict=True)
    )
    assert not any(words.strip()[:1] in set("=+-@") for row in back for words in row)


def test_table_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(ValueError, match="measures"):
        csv_table(ANALYSIS, "people")
    with pytest.raises(ValueError, match="measures"):
        spreadsheet(ANALYSIS, "people")


def test_several_documents_say_which_one_a_row_is_of() -> None:
    table = csv_header("dates", source=True) + csv_table(ANALYSIS, "dates", header=False, source=True)
    assert [row["source"] for row in _read(table)] == ["in/port.txt"] * 2


def test_spreadsheet_is_marked_as_utf_8_and_splits_ranges() -> None:
    made = spreadsheet(ANALYSIS, "measures")
    assert made.startswith(b"\xef\xbb\xbf")
    rows = {row["text"]: row for row in _read(made.decode("utf-8-sig"))}
    percent = rows["5 to 7 per cent"]
    assert (percent["value"], percent["low"], percent["high"], percent["unit"]) == ("", "5", "7", "percent")
    money = rows["$9.2bn"]
    assert (money["value"], money["low"], money["high"], money["unit"]) == ("9200000000", "", "", "USD")
    assert money["said by"] == "Vela Lines"


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_written_as_chosen_and_sorted(table: str) -> None:
    everything = list(csv.reader(io.StringIO(spreadsheet(ANALYSIS, table).decode("utf-8-sig"), newline="")))
    last = len(everything) - 2
    made = list(
        csv.reader(io.StringIO(spreadsheet(ANALYSIS, table, [last, 0]).decode("utf-8-sig"), newline=""))
    )
    assert made == [everything[0], everything[last + 1], everything[1]]


def test_clipboard_has_one_line_a_row_whatever_the_cells_hold() -> None:
    entity = replace(RUIZ, name="Ana\tRuiz\nthe boss")
    lines = tsv(Analysis(ANALYSIS.document, (entity,)), "entities").splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[0] == "Ana Ruiz the boss"
    assert lines[1].count("\t") == lines[0].count("\t")
