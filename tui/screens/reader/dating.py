"""The day of publication: asked for, given, and taken back."""

from __future__ import annotations

from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.screens.reader.asking import Asking
from tui.session import datesaid
from tui.session.datewords import WEEKDAYS
from tui.session.typed_day import typed_day


class Dating(Asking):
    """D."""

    published: Anchor | None = None
    """The day of publication that the reader gave for the open file."""
    _own: Anchor | None = None  # the one that was found, by which nothing typed goes

    def do_date(self) -> None:
        """Set the date of publication; all relative dates move."""
        known = self.published or self.known.anchor

        def typed(words: str) -> str | None:
            try:
                return f"= {WEEKDAYS[typed_day(words).weekday()]}"
            except ValueError:
                return None if words.strip() else "nothing: as the text tells it"

        def done(words: str) -> str | None:
            if not words.strip():
                self._publish(None)
                return None
            try:
                day = typed_day(words)
            except ValueError as error:
                return f"· {error}:"
            if day == known.date:
                self.say(f"published {datesaid.published(known, self.settings.dates)}, as before")
            else:
                own = self._own is not None and self._own.date == day
                self._publish(None if own else Anchor(day, "given"))
            return None

        value = datesaid.day(known.date, self.settings.dates) if known.date else ""
        self.ask_line("published", done, value=value, changed=typed, select=True)

    def _publish(self, given: Anchor | None) -> None:
        """Count from the day that the reader gave, or from that of the text, and say what changed."""
        self.published = given
        whole = self.whole
        anchor = given or self._own or self.known.anchor
        said = f"published {datesaid.published(anchor, self.settings.dates)}"
        if whole is None or not whole.complete:
            self.say(f"{said}: relative dates will count from it once all is found")
            return
        if anchor == whole.anchor:
            self.say(f"{said}, as before")
            return
        dated = self.analyzer.anchored(whole, anchor)
        self.take(dated)
        moved = sum(one.value != two.value for one, two in zip(whole.dates, dated.dates, strict=False))
        count = f"{moved or 'no'} date{'' if moved == 1 else 's'} moved"
        back = " · D and no day undoes it" if given and self._own else ""
        self.say(f"{said}: {count}{back}")

    def dated(self, analysis: Analysis) -> Analysis:
        """What was found, a complete analysis counted from the day that the reader gave, if one was given."""
        if analysis.complete:
            self._own = analysis.anchor
        if self.published is None or not analysis.complete:
            return analysis
        return self.analyzer.anchored(analysis, self.published)

    def forget_date(self) -> None:
        """Another file is opened: what was given was not for it."""
        self.published = self._own = None
