"""Every command has its key, its words and its method; keys can be remapped; help and palette."""

from __future__ import annotations

from itertools import product

import pytest
from textual.widgets import Input

from tests.ui.driver import LARGE, Reader, reading
from tests.ui.fakes import DAM, Marked, marked
from tui import commands
from tui.screens.help import HelpScreen
from tui.screens.reader.screen import ReaderScreen
from tui.session.state import Pane

LEAVING = {"close", "quit", "interrupt"}


def test_every_command_has_an_id_of_its_own_and_a_method() -> None:
    ids = [command.id for command in commands.COMMANDS]
    assert len(set(ids)) == len(ids)
    for command in commands.COMMANDS:
        method = getattr(ReaderScreen, "do_" + command.id.replace("-", "_"))
        assert method.__doc__
        assert command.title
        assert command.help


def test_every_method_of_a_key_is_reached_by_a_command() -> None:
    methods = {name[3:].replace("_", "-") for name in dir(ReaderScreen) if name.startswith("do_")}
    assert methods == set(commands.BY_ID)


def test_no_key_is_bound_twice_and_every_binding_has_its_commands_id() -> None:
    keys = [key for command in commands.COMMANDS for key in command.keys]
    assert sorted(keys) == sorted(set(keys))
    made = [command.binding() for command in commands.COMMANDS]
    assert [binding.id for binding in made] == [command.id for command in commands.COMMANDS]


def test_the_keys_of_the_design_are_bound() -> None:
    wanted = """j k down up pagedown pageup g G home end space b ctrl+f d u ctrl+d ctrl+u { } shift+up
    shift+down ( ) n N I ] [ enter f * p P ; escape / & t o . tab shift+tab h l 1 2 3 4 5 s z + - H A < >
    ctrl+o m M ' J K D v y Y w e ? f1 : ctrl+p f2 ctrl+r q Q ctrl+q ctrl+c"""
    bound = {key for command in commands.COMMANDS for key in command.keys}
    assert set(wanted.split()) - bound == set()


@pytest.mark.parametrize("width", [40, 60, 80, 118, 198])
def test_the_footer_names_whole_hints_of_bound_keys_that_fit(width: int) -> None:
    bound = {commands.shown(key) for command in commands.COMMANDS for key in command.keys}
    for hints in (commands.TEXT_HINTS, commands.LIST_HINTS, commands.CONTEXT_HINTS):
        line = commands.hints(hints, width, {})
        assert 0 < len(line) <= width
        for piece in line.split("  "):
            keys, _, word = piece.partition(" ")
            assert word in {said for _, said in hints}
            assert keys in bound or set(keys.split("/")) <= bound, piece


def test_the_footer_follows_a_remapped_key() -> None:
    line = commands.hints(commands.TEXT_HINTS, 100, {"next-mention": "ctrl+n", "search": "f3"})
    assert line.startswith("ctrl+n/N mention")
    assert "f3 find" in line


async def test_keys_can_be_remapped_by_the_id_of_their_command() -> None:
    async with reading(keys={"entities": "e", "edit": "f9", "down": "x,down"}) as reader:
        await reader.press("e")
        assert reader.focus() == "2"
        await reader.press("x")
        assert reader.set_name() == "Varosk Energy"
        await reader.press("1", "2", "j")
        assert reader.focus() == "1"
        assert reader.seen().cursor[0] == 0


def help_text(reader: Reader) -> str:
    """What the help shows."""
    return "\n".join(line.strip() for line in reader.lines())


async def test_help_lists_every_key_and_is_searched_by_typing() -> None:
    async with reading(size=LARGE) as reader:
        await reader.press("?")
        screen = reader.app.screen
        assert isinstance(screen, HelpScreen)
        whole = screen.table("").plain
        assert all(command.help in whole for command in commands.COMMANDS)
        assert "Next mention of the active set" in help_text(reader)
        await reader.type("pin")
        assert "Pin or unpin the active set" in help_text(reader)
        assert "Next mention of the active set" not in help_text(reader)
        await reader.press("escape")
        assert reader.app.screen is reader.screen
        assert reader.seen().set is None


async def test_help_without_a_match_says_so_and_q_alone_closes_it() -> None:
    async with reading() as reader:
        await reader.press("f1")
        await reader.type("zzz")
        assert "no such key" in help_text(reader)
        reader.app.screen.query_one(Input).value = ""
        await reader.press("q")
        assert reader.app.screen is reader.screen
        assert reader.app.is_running


async def test_the_palette_offers_every_command_and_does_it() -> None:
    async with reading() as reader:
        offered = list(reader.app.get_system_commands(reader.app.screen))
        assert len(offered) == len(commands.COMMANDS)
        dates = next(command for command in offered if command.title.startswith("Dates"))
        dates.callback()
        await reader.settle()
        assert reader.screen.pane is Pane.DATES
        await reader.press(":")
        assert reader.app.screen is not reader.screen
        await reader.press("escape")
        assert reader.app.screen is reader.screen


async def test_keys_typed_before_the_panes_are_there_are_not_lost() -> None:
    async with reading() as reader:
        lists, reader.screen.lists = reader.screen.lists, {}
        reader.screen.action_command("entities")
        reader.screen.lists = lists
        await reader.settle()
        assert reader.focus() == "2"


async def test_f2_says_whether_the_mouse_is_on() -> None:
    async with reading() as reader:
        await reader.press("f2")
        assert "mouse off" in reader.status()
        await reader.press("f2")
        assert "mouse on" in reader.status()


@pytest.mark.parametrize(
    ("given", "panes"),
    [(marked(""), (Pane.TEXT, Pane.CONTEXTS)), (DAM, (Pane.DATES,))],
    ids=["an empty file", "a briefing"],
)
async def test_no_command_ends_the_app_with_an_error(given: Marked, panes: tuple[Pane, ...]) -> None:
    async with reading(given) as reader:
        for pane, command in product(panes, commands.COMMANDS):
            if command.id not in LEAVING:
                reader.screen.go_to_pane(pane)
                reader.screen.action_command(command.id)
                await reader.settle()
                if reader.app.screen is not reader.screen or reader.focus() in ("menu", "prompt"):
                    await reader.press("escape")
                assert reader.app._exception is None, command.id
                assert reader.app.is_running, command.id


async def test_a_theme_that_is_not_there_is_told_and_the_usual_one_taken() -> None:
    async with reading(theme="moonless") as reader:
        assert "no theme 'moonless'" in reader.status()
        assert any("Divers sent by Varosk Energy" in line for line in reader.article())
