"""The Textual application: one screen, a theme that suits the terminal, commands for the palette."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import ClassVar
from weakref import WeakKeyDictionary

from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import LineFilter
from textual.screen import Screen
from textual.theme import BUILTIN_THEMES
from textual.widget import Widget

from tui import commands, themes
from tui.model.analysis import Analysis, Analyzer
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.screens.reader.screen import ReaderScreen
from tui.session.settings import Settings
from tui.widgets.plain import PlainGlyphs


class BriefingApp(App[None]):
    """Reads `first`, one of `sources`, with what `analyzer` finds in it."""

    TITLE = "Briefing"
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "leave", show=False, priority=True, id="quit-anywhere"),
        Binding("ctrl+c", "leave", show=False, id="interrupt-anywhere"),
    ]

    def __init__(
        self,
        sources: Sequence[Path | Document],
        settings: Settings,
        first: Document,
        analyzer: Analyzer,
    ) -> None:
        if not os.environ.get("NO_COLOR"):
            os.environ.pop("NO_COLOR", None)  # set but empty means unset; Textual takes it for set
        if themes.choose(settings.theme, os.environ) not in BUILTIN_THEMES:
            words = f"no theme {settings.theme!r}: auto, dark, light, terminal and Textual's own there are"
            settings = replace(settings, theme="auto", notices=(*settings.notices, words))
        ansi = themes.is_ansi(settings.theme, os.environ)
        sheets = [Path(__file__).with_name(name) for name in ("reader.tcss", "ansi.tcss")[: 1 + ansi]]
        super().__init__(css_path=[*sheets], ansi_color=ansi or None)
        self.animation_level = "none"
        self._given_to: WeakKeyDictionary[events.Key, Widget | None] = WeakKeyDictionary()
        self._plain = [PlainGlyphs()] if settings.ascii else []
        self.reader = ReaderScreen(sources, settings, first, analyzer)
        self.settings = settings
        self.set_keymap(dict(settings.keys))
        self.theme = themes.choose(settings.theme, os.environ)

    async def on_event(self, event: events.Event) -> None:
        """Remember whom a key is given to; take Esc and the key behind it apart that came as one.

        Over ssh both arrive together, which is read as that key with alt."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            if event.key.startswith("alt+") and event.character and not self._remapped_to(event.key):
                for key, character in (("escape", "\x1b"), (event.character, event.character)):
                    await self.on_event(events.Key(key, character))
                return
            self._given_to[event] = self.focused
        await super().on_event(event)

    def _remapped_to(self, key: str) -> bool:
        """Whether the reader's own keymap has a key."""
        return any(key in keys.split(",") for keys in self.settings.keys.values())

    def on_key(self, event: events.Key) -> None:
        """A key that nobody took: typed ahead of a change of the focus, it is for what has the focus now;
        typed behind what quits, it is for nobody."""
        now = self.focused
        late = now is not None and self._given_to.get(event, now) is not now
        if not late and not self._exit:
            return
        event.stop()
        event.prevent_default()
        if now is not None and not self._exit:
            again = events.Key(event.key, event.character)
            self._given_to[again] = now
            now._forward_event(again)

    def on_ready(self) -> None:
        """The first frame is painted: look for garbage again where the start had put it off, but not among
        what was made by then."""
        if not self.is_headless:
            with suppress(NotImplementedError):  # asyncio on Windows
                asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, self._terminated)
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What changes every line before it is drawn."""
        found = super().get_line_filters()
        return [*found, *self._plain] if self._plain else found

    def get_default_screen(self) -> Screen[None]:
        """The reader."""
        return self.reader

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every command of the reader, by its title."""
        for command in commands.COMMANDS:
            keys = " ".join(commands.keys_of(command, dict(self.settings.keys)))
            yield SystemCommand(
                f"{command.title}  ({keys})",
                command.help,
                lambda name=command.id: self.reader.action_command(name),
            )

    def action_command_palette(self) -> None:
        """Every command by its name."""
        from tui.screens.palette import Palette

        if self.use_command_palette and not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def _terminated(self) -> None:
        self.reader.remember()
        self.exit(return_code=128 + signal.SIGTERM)

    def action_leave(self) -> None:
        """Quit, from whatever screen is on top."""
        self.reader.do_quit()


def _load_encoder() -> None:
    from tui.analysis import parts

    with suppress(Exception):  # the engine asks again, and tells what is wrong
        parts.finder()


class LateEngine:
    """The engine, imported when it is first asked for: that is after the first frame."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def _engine(self) -> Analyzer:
        from tui.analysis.engine import Engine

        settings = self._settings
        return Engine(model=settings.model, given=settings.published, today=settings.today, own=settings.own)

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """As the engine does; the encoder is loaded beside the import of the rest."""
        if self._settings.model is None:
            Thread(target=_load_encoder, daemon=True).start()
        return self._engine.analyse(document, around=around, cancelled=cancelled)

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """As the engine does."""
        return self._engine.anchored(analysis, anchor)


def run(sources: Sequence[Path | Document], settings: Settings, first: Document) -> int:
    """Open the reader and stay until it is left; the exit status."""
    app = BriefingApp(sources, settings, first, LateEngine(settings))
    app.run(mouse=settings.mouse)
    return app.return_code or 0
