"""Which of Textual's themes suits the terminal."""

from __future__ import annotations

from collections.abc import Mapping

DARK, LIGHT = "textual-dark", "textual-light"
ANSI_DARK, ANSI_LIGHT = "ansi-dark", "ansi-light"
_NAMED = {"dark": DARK, "light": LIGHT, "terminal": ANSI_DARK}


def _few_colours(environ: Mapping[str, str]) -> bool:
    """Whether the terminal's own colours must do: none wanted, or a terminal of sixteen."""
    if environ.get("NO_COLOR"):
        return True
    term = environ.get("TERM", "")
    return "256" not in term and not environ.get("COLORTERM") and term.startswith(("screen", "linux", "vt"))


def is_ansi(theme: str, environ: Mapping[str, str]) -> bool:
    """Whether the terminal's own colours are used; has to be known before the app starts."""
    return choose(theme, environ) in (ANSI_DARK, ANSI_LIGHT)


def choose(theme: str, environ: Mapping[str, str]) -> str:
    """The name of Textual's theme for what was asked: auto, dark, light, terminal or a name."""
    if environ.get("NO_COLOR"):
        return ANSI_LIGHT if theme == "light" or _light_background(environ) else ANSI_DARK
    if theme != "auto":
        return _NAMED.get(theme, theme)
    light = _light_background(environ)
    if _few_colours(environ):
        return ANSI_LIGHT if light else ANSI_DARK
    return LIGHT if light else DARK


def _light_background(environ: Mapping[str, str]) -> bool:
    """What COLORFGBG says of the background; most terminals do not set it."""
    return environ.get("COLORFGBG", "").rpartition(";")[2] in ("7", "15")
