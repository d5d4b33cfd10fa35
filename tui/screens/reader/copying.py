"""Reading and copying: the cursor's sentence, selection, copies, files written, bookmarks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tui.model.span import Span
from tui.screens.reader.asking import Asking
from tui.session import memory
from tui.session.copying import paragraph_span, quotation, tab_separated
from tui.session.cursor import cursor_sentence, stepped
from tui.session.doubt import hidden, hiding
from tui.session.reducers import jumped
from tui.session.state import LISTS, ListView, Pane

_TABLES = {Pane.ENTITIES: "entities", Pane.DATES: "dates", Pane.MEASURES: "measures"}


class Copying(Asking):
    """( ) v y Y w m M '."""

    def _sentence(self) -> Span:
        return cursor_sentence(self.session, self.document)

    def do_sentence_on(self) -> None:
        """The reading cursor one sentence on; grows a selection."""
        self._move_cursor(1)

    def do_sentence_back(self) -> None:
        """The reading cursor one sentence back; shrinks a selection."""
        self._move_cursor(-1)

    def _move_cursor(self, step: int) -> None:
        sentence = stepped(self.document, self._sentence(), step)
        self.session = replace(self.session, cursor=sentence.start)
        self.article.ensure(sentence.start)
        self.see()
        selection = self.session.selection
        if selection is not None:
            start = min(selection.start, sentence.start)
            self.session = replace(self.session, selection=Span(start, max(start, sentence.end)))

    def do_select(self) -> None:
        """Select the cursor's sentence; again drops the selection."""
        if self.session.selection is not None:
            self.session = replace(self.session, selection=None)
            return
        sentence = self._sentence()
        self.session = replace(self.session, selection=sentence, cursor=sentence.start)

    def do_copy(self) -> None:
        """Copy the selection or the cursor's sentence, with its source."""
        self.copy(quotation(self.known, self.session.selection or self._sentence()))

    def copy(self, words: str) -> None:
        """Send words to the terminal's clipboard, keep them in a file, and say what was copied."""
        self.app.copy_to_clipboard(words)
        memory.to_tmux(words)
        memory.keep_copy(words)
        short = " ".join(words.split())
        said = "sent to the terminal: "
        room = max(24, self.size.width - len(f" {self.pane.heading}  {said}"))
        if len(short) > room:
            # The end tells where it stands.
            end = short[-(room // 2 - 2) :].partition(" ")[2] or short[-(room // 2 - 2) :]
            start = short[: room - len(end) - 3].rpartition(" ")[0] or short[: room - len(end) - 3]
            short = f"{start} … {end}"
        self.say(f"{said}{short}")

    def do_copy_menu(self) -> None:
        """Copy sentence, paragraph, row or table."""
        pane = self.ask_pane()
        choices = (("s", "sentence"), ("p", "paragraph"), ("r", "row"), ("t", f"table of {pane.heading}"))

        def chosen(key: str) -> None:
            if key == "s":
                self.copy(quotation(self.known, self._sentence()))
            elif key == "p":
                self.copy(quotation(self.known, paragraph_span(self.document, self._sentence().start)))
            elif key == "r":
                self.copy(self._row(pane))
            else:
                self.copy(tab_separated(*self.lists[pane].tabular()))

        self.ask_choice("copy", choices, chosen)

    def _row(self, pane: Pane) -> str:
        head, rows = self.lists[pane].tabular()
        at = self.lists[pane].rows.cursor
        return "\t".join(rows[at]) if at is not None and at < len(rows) else "\t".join(head)

    def do_write(self) -> None:
        """Write the focused list as CSV, dates as a calendar too, or the record from the text.

        Entities in the order of quotes are written as what they say."""
        pane = self.pane
        stem = Path(self.document.source).stem if self.document.source else "briefing"
        name = f"{stem}-{self._table(pane)}.csv" if pane in LISTS else f"{stem}.json"

        def done(typed: str) -> str | None:
            if not typed.strip():
                return "a name is needed"
            try:
                path = Path(typed.strip()).expanduser()
                calendar = path.suffix.lower() == ".ics"
                if calendar and pane is not Pane.DATES:
                    return "a calendar is written from the dates"
                if path.exists():
                    return "is there already: another name"
                data, counted = self._calendar() if calendar else (self._written(pane), "")
                path.write_bytes(data)
            except (OSError, RuntimeError, ValueError) as error:  # no such user, too long a name, a NUL
                return getattr(error, "strerror", None) or "cannot be written"
            away = "" if self.whole is None else hiding(self.session.doubt, hidden(self.whole, self.known))
            self.say(" · ".join(part for part in (f"wrote {path}", counted, away) if part))
            return None

        self.ask_line("write to (.csv or .ics)" if pane is Pane.DATES else "write to", done, value=name)

    def _calendar(self) -> tuple[bytes, str]:
        """The days of the list, and how many they are in words."""
        from tui.export.calendar import calendar, tally

        data, made = calendar(self.known, self._listed(Pane.DATES))
        return data, tally(made.days, made.left_out)

    def _listed(self, pane: Pane) -> list[int]:
        return [ref for row in self.lists[pane].current() for ref in row.refs]

    def _table(self, pane: Pane) -> str:
        """The table that a list is written as: entities in the order of quotes are what each says."""
        quotes = pane is Pane.ENTITIES and self.session.view(pane).order == "quotes"
        return "quotes" if quotes and self.known.quotes else _TABLES[pane]

    def _quotes(self) -> list[int]:
        """The quotations of those who are listed; all of them, where nothing is filtered."""
        view = self.session.view(Pane.ENTITIES)
        shown = {self.known.entities[ref].id for ref in self._listed(Pane.ENTITIES)}
        whole = view == ListView(order=view.order)
        return [at for at, quote in enumerate(self.known.quotes) if whole or quote.speaker in shown]

    def _written(self, pane: Pane) -> bytes:
        from tui.export import records, sheets

        if pane in LISTS and self._table(pane) == "quotes":
            return sheets.spreadsheet(self.known, "quotes", self._quotes())
        if pane in LISTS:
            return sheets.spreadsheet(self.known, _TABLES[pane], self._listed(pane))
        import json

        row = records.record(self.known, id=self.document.source, with_text=True)
        return (json.dumps(row, ensure_ascii=False, indent=1) + "\n").encode("utf-8")

    # -- bookmarks -----------------------------------------------------------------------------------

    def do_bookmark(self) -> None:
        """Set a bookmark at the reading cursor."""
        offset = self._sentence().start
        marks = tuple(sorted({*self.session.bookmarks, offset}))
        self.session = replace(self.session, bookmarks=marks)
        self.say(f"bookmark {marks.index(offset) + 1} set at ¶{self.document.paragraph(offset) or '–'}")

    def do_bookmarks(self) -> None:
        """Go to a bookmark."""
        marks = self.session.bookmarks[:9]
        if not marks:
            self.say("no bookmark: m sets one")
            return

        def chosen(digit: str) -> None:
            offset = marks[int(digit) - 1]
            self.session = replace(jumped(self.session, self.article.place), cursor=offset)
            self.article.go(offset)

        self.ask_choice(
            "bookmark",
            [
                (str(i), f"¶{self.document.paragraph(at) or '–'} {self.document.text[at : at + 14]}".strip())
                for i, at in enumerate(marks, 1)
            ],
            chosen,
        )
