"""Bytes to text: encodings, binary files, and characters that must not reach a terminal."""

from __future__ import annotations

import codecs
import re

REPLACEMENT = "\ufffd"

_HARMFUL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 and C1 controls but tab, LF and CR
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls
    "\ud800-\udfff]"  # lone surrogates, which no encoder takes
)
_MARKS = (  # UTF-32 before UTF-16, whose little-endian mark begins its own
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Terminal logs and page breaks bring these into files that are text all the same.
_TEXTUAL_CONTROLS = b"\x07\x08\t\n\x0c\r\x1b"
_BINARY_CONTROLS = bytes(c for c in range(32) if c not in _TEXTUAL_CONTROLS) + b"\x7f"
_SAMPLE = 1 << 16


class Binary(ValueError):
    """The bytes are no text; its str says why."""


def harmless(text: str) -> str:
    """The text with each control, escape, bidirectional control and lone surrogate as one U+FFFD."""
    return _HARMFUL.sub(REPLACEMENT, text)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file without its byte order mark, and notices for the reader; raises `Binary`.

    UTF-8, UTF-16 and UTF-32 by their mark, else UTF-8, else Windows-1252."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    _refuse_binary(data)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), ("not UTF-8: read as Windows-1252",)


def _marked(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    notices: tuple[str, ...] = ()
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        notices = (
            f"not valid {encoding.upper()} everywhere: what could not be read is shown as {REPLACEMENT}",
        )
    if _many(len(_HARMFUL.findall(text, 0, _SAMPLE)), min(len(text), _SAMPLE), valid=True):
        raise Binary("not text: full of control characters")
    return text, notices


def _refuse_binary(data: bytes) -> None:
    sample = data[:_SAMPLE]
    nuls = sample.count(0)
    if nuls >= 4 and nuls * 3 >= len(sample):
        for zeros, encoding in ((sample[1::2].count(0), "UTF-16LE"), (sample[::2].count(0), "UTF-16BE")):
            if zeros == nuls and zeros * 3 >= len(sample):
                raise Binary(
                    f"UTF-16 without a byte order mark; convert it with: iconv -f {encoding} -t UTF-8"
                )
    controls = len(sample) - len(sample.translate(None, _BINARY_CONTROLS))
    try:
        sample.decode("utf-8")
        valid = True
    except UnicodeDecodeError as error:
        valid = error.start >= len(sample) - 3 and len(data) > len(sample)  # a character cut by the sample
    if _many(controls, len(sample), valid):
        raise Binary("a binary file, not text")


def _many(controls: int, length: int, valid: bool) -> bool:
    return controls > (max(3, length // 10) if valid else max(2, length // 50))
