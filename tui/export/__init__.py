"""What leaves the program: JSON records, tables, a Markdown report, and the text with its marks."""

from tui.export.marked import marked_text
from tui.export.records import record
from tui.export.report import markdown
from tui.export.sheets import spreadsheet, tsv
from tui.export.tables import TABLES, csv_header, csv_table

__all__ = ["TABLES", "csv_header", "csv_table", "markdown", "marked_text", "record", "spreadsheet", "tsv"]
