"""Where a briefing is opened, folding, and the screens above the reader."""

from __future__ import annotations

from dataclasses import replace

from tui.model.span import Span
from tui.screens.reader.asking import Asking
from tui.session import memory
from tui.session.folding import folded_blocks
from tui.session.sets import entity_target, resolve


class Opening(Asking):
    """+LINE, --goto, --entity; the fold; ? : F2."""

    _waiting = True
    _mouse_off: bool | None = None
    _counted: tuple[object, int] = (None, 0)

    def first_place(self) -> int:
        """The offset that a new run begins at: asked for, else where this briefing was left."""
        goto, line = self.settings.goto or "", self.settings.line
        document = self.document
        if goto.startswith("char:"):
            return max(0, min(int(goto[5:]), max(0, len(document.text) - 1)))
        if line is not None:
            for offset, number in zip(document.line_starts, document.line_numbers, strict=False):
                if number >= line:
                    return offset
            return len(document.text)
        return memory.place_of(document.source, len(document.text)) if document.source else 0

    def completed(self) -> None:
        """What could not be looked up before all was found: an entity or a date to begin at."""
        if not self._waiting:
            return
        self._waiting = False
        if self.settings.entity:
            self._go_to_entity(self.settings.entity)
        elif (self.settings.goto or "").startswith("date:"):
            self._go_to_date((self.settings.goto or "")[5:])

    def _go_to_entity(self, name: str) -> None:
        wanted = name.casefold()
        names = [(e.name, *e.aliases) for e in self.known.entities]
        exact = [i for i, own in enumerate(names) if any(n.casefold() == wanted for n in own)]
        near = exact or [i for i, own in enumerate(names) if any(wanted in n.casefold() for n in own)]
        if not near:
            self.say(f"no entity named {name}")
            return
        target = entity_target(self.known, near[0])
        found = resolve(target, self.known, self.session.forms)
        if found is not None and found.spans:
            self.jump_to(found.spans[0], target)

    def _go_to_date(self, value: str) -> None:
        for date in self.known.dates:
            if date.value.startswith(value) or (date.first and date.first.isoformat().startswith(value)):
                self.article.go(date.span.start)
                self.session = replace(self.session, current=Span(*date.span))
                return
        self.say(f"no date in {value}")

    def _refold(self) -> None:
        fold = self.session.fold
        blocks = (
            None
            if fold is None
            else folded_blocks(fold, self.known, self.session.forms, self.session.together)
        )
        self.article.fold(blocks or None)
        self.minimap.show(self.article.table)

    def words_total(self) -> int:
        """Words of the open document; counted once."""
        if self._counted[0] is not self.document:
            self._counted = (self.document, len(self.document.text.split()))
        return self._counted[1]

    def do_help(self) -> None:
        """All keys, searchable."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(dict(self.settings.keys)))

    def do_palette(self) -> None:
        """Every command by its name."""
        self.app.action_command_palette()

    def do_mouse(self) -> None:
        """Mouse on or off, so that the terminal's own selection works."""
        driver = self.app._driver
        off = self.settings.mouse if self._mouse_off is None else not self._mouse_off
        self._mouse_off = off
        name = "_disable_mouse_support" if off else "_enable_mouse_support"
        change = getattr(driver, name, None)
        if change is not None:
            change()
        self.say("mouse off: the terminal selects" if off else "mouse on")
