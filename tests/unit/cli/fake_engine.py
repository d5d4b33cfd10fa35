"""A small engine that marks capitalised words, so that the command line is tried without weights and spaCy.

`python fake_engine.py extract …` is `briefing extract …` with it; texts say what it is to do: "crash" fails,
"die" ends the process, "notice" has words for the user."""

import os
import re
import sys
from datetime import date

from tui.cli_work import Extractor, Plan
from tui.extraction.names.own import OwnNames
from tui.linking import link
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.own import OwnName
from tui.model.span import Span


class FakeEngine:
    """Every capitalised word is an organisation of its own."""

    def complete(self, document: Document, *, given: date | None = None) -> Analysis:
        """The whole analysis at once."""
        if "crash" in document.text:
            raise KeyError("a fault of the engine")
        if "die" in document.text:
            os._exit(9)
        found = [
            Entity(f"e{i}", Label.ORG, m[0], (Mention(Span(*m.span()), Label.ORG, score=0.75),))
            for i, m in enumerate(re.finditer(r"\b[A-Z]\w+", document.text), 1)
        ]
        notices = ("no grammar: a notice",) if "notice" in document.text else ()
        anchor = Anchor(given, "given") if given else Anchor()
        return Analysis(document, tuple(found), anchor=anchor, complete=True, notices=notices)


class OwnEngine:
    """The analyst's own names alone, as the real engine is given them."""

    def __init__(self, own: tuple[OwnName, ...]) -> None:
        self._own = own

    def complete(self, document: Document, *, given: date | None = None) -> Analysis:
        """The whole analysis at once."""
        return Analysis(document, link(document, OwnNames(self._own).find(document)), complete=True)


def make(plan: Plan) -> Extractor:
    """The engine of a plan; `OWN_NAMES_ALONE` in the environment asks for the analyst's own names."""
    return OwnEngine(plan.own) if os.environ.get("OWN_NAMES_ALONE") else FakeEngine()


if __name__ == "__main__":
    from tui.cli_extract import main

    sys.exit(main(sys.argv[2:], make=make))
