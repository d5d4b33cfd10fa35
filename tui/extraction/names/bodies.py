# ruff: noqa: SIM905  (a list of words reads best as words)
"""Bodies that everybody knows by a short form, and departments that some papers write in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

BODIES = frozenset(
    """
    G7 G8 G20 G77 G10 E3 BRICS Brics ASEAN Asean NATO Nato EU UN IMF WTO WHO OECD OPEC Opec OPEC+ Opec+ OSCE
    IAEA AU ECB Fed ICC ICJ UNESCO Unesco UNICEF Unicef UNHCR UNRWA CIA FBI NSA MI5 MI6 FSB GRU FT BBC CNN
    AFP ECOWAS Ecowas Mercosur Apec APEC Aukus AUKUS Quad Frontex Europol Interpol Eurostat
    """.split()
) | {"Group of Seven", "Group of Eight", "Group of 20", "Group of Twenty", "Group of 77"}
"""Short forms of international bodies, agencies and news organisations, as they are written; all are ORG."""

FORCES = frozenset(
    {
        "Hamas",
        "Hezbollah",
        "Hizbollah",
        "Hizbullah",
        "Taliban",
        "Fatah",
        "Boko Haram",
        "Islamic State",
        "al-Qaeda",
    }
    | {"al-Qaida", "al-Shabaab", "Al Shabaab", "Kremlin", "Pentagon", "Knesset", "Bundestag", "Bundeswehr"}
    | {"Duma", "Rada", "Reuters", "Xinhua", "Interfax", "Bloomberg", "Al Jazeera", "Downing Street", "Likud"}
    | {"Fidesz", "Syriza", "Podemos", "Sinn Fein", "Sinn Féin", "Kuomintang", "Zanu-PF", "Frelimo", "Renamo"}
)
"""Armed movements, parliaments, seats of power that act, and news agencies; all are ORG."""

EVERYWHERE = (
    {"EU", "UN"}
    | {body for body in BODIES if body.isupper() and body.isalnum() and len(body) > 2}
    | {force for force in FORCES if force.isalpha() and force[0].isupper()} - {"Bloomberg", "Duma", "Rada"}
)
"""Those that mean nothing else in running text, so that they are marked where the encoder saw none."""

_LAST = re.compile(
    r"(?<![\w-])(?:state|justice|commerce|treasury|interior|homeland security|labor|defen[cs]e|energy)$"
)
_OTHER_DEPARTMENTS = ("Department", "Dept")


def departments(text: str) -> Iterator[Mention]:
    """Departments of the United States written in lower case, as in "a senior state department official".

    Where the text names any department with a capital, "the department" of a state may be that one, so that
    none is marked."""
    if any(word in text for word in _OTHER_DEPARTMENTS):
        return
    at = text.find(" department")  # a search for the words before it would hold up a long text
    while at >= 0:
        match = _LAST.search(text, max(0, at - 20), at)
        if match and not text[at + 11 : at + 12].isalnum():
            yield Mention(Span(match.start(), at + 11), Label.ORG, Form.NAME, "gazetteer")
        at = text.find(" department", at + 1)
