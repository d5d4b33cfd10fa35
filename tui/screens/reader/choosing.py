"""One-line menus of the lists: type, order, scope."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from string import ascii_lowercase

from tui.model.mention import Label
from tui.screens.reader.asking import Asking
from tui.session import reducers
from tui.session.sets import resolve, type_target
from tui.session.state import UNLIKE, Choice, Pane, Scope

_CHOICES = {Pane.ENTITIES: Choice.ENTITY, Pane.DATES: Choice.DATE, Pane.MEASURES: Choice.MEASURE}
_ORDERS: dict[Pane, tuple[tuple[str, str], ...]] = {
    Pane.ENTITIES: (("s", "salience"), ("c", "count"), ("t", "text"), ("n", "name"), ("q", "quotes")),
    Pane.DATES: (("c", "calendar"), ("t", "text")),
    Pane.MEASURES: (("d", "dimension"), ("t", "text"), ("v", "value"), ("w", "who")),
}
_SCOPES = (("d", Scope.DOCUMENT), ("e", Scope.SECTION), ("s", Scope.SCREEN))
_ALL, _UNLIKE = "x", "="
_TAKEN = {Label.PRODUCT.value: "r", Label.LAW.value: "a", "mass": "w", "speed": "v", "ratio": "q"}


def letters(names: Iterable[str]) -> dict[str, str]:
    """A letter for each name: one that is always its own, else its first that is free."""
    found: dict[str, str] = {}
    for name in sorted(names, key=lambda name: name not in _TAKEN):
        wanted = _TAKEN.get(name, "") + name.lower() + ascii_lowercase
        letter = next((c for c in wanted if c.isalpha() and c != _ALL and c not in found), None)
        if letter is not None:
            found[letter] = name
    return found


class Choosing(Asking):
    """t o ."""

    def do_type(self) -> None:
        """Filter the list by type; a capital lights all of it in the text."""
        pane = self.ask_pane()
        names = [name for name in self.lists[pane].types(self.known) if name != UNLIKE]
        by_letter = letters(names)
        if not by_letter:
            self.say("nothing here to filter")
            return
        choices = [(letter, name.lower().replace("_", " ")) for letter, name in by_letter.items()]
        if pane is Pane.MEASURES and any(m.disagrees for m in self.known.measures):
            choices.append((_UNLIKE, UNLIKE))
        choices.append((_ALL, "all"))

        def chosen(letter: str) -> None:
            view = self.session.view(pane)
            if letter.isupper():
                self._light_type(pane, by_letter[letter.lower()])
            elif letter == _ALL:
                self.view_list(pane, replace(view, types=frozenset()))
            else:
                types = frozenset({by_letter.get(letter, UNLIKE)})
                self.view_list(pane, replace(view, types=types))
                if letter == _UNLIKE:  # n walks them all, whatever they measure
                    self._light_type(pane, UNLIKE)

        more = [letter.upper() for letter in by_letter]
        self.ask_choice("type", choices, chosen, unsaid=more, hint="capitals light it")

    def _light_type(self, pane: Pane, name: str) -> None:
        target = type_target(_CHOICES[pane], name, self.article.window)
        found = resolve(target, self.known, self.session.forms)
        if found is None or not found.spans:
            self.say("none in the text")
            return
        self.session = reducers.used(self.session, target._replace(span=found.spans[0]), self.session.current)

    def do_order(self) -> None:
        """Order of the list."""
        pane = self.ask_pane()
        orders = dict(_ORDERS[pane])

        def chosen(letter: str) -> None:
            self.view_list(pane, replace(self.session.view(pane), order=orders[letter]))

        self.ask_choice("order", _ORDERS[pane], chosen)

    def do_scope(self) -> None:
        """List the document, the section or the screen."""
        pane = self.ask_pane()
        scopes = dict(_SCOPES)

        def chosen(letter: str) -> None:
            self.view_list(pane, replace(self.session.view(pane), scope=scopes[letter]))

        self.ask_choice("list", [(letter, scope.value) for letter, scope in _SCOPES], chosen)
