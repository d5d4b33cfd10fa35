"""Formats that hold text but are none: told by their first bytes, with the converter that helps."""

from __future__ import annotations

import re

_OFFICE = (
    (b"word/", "a Word file", "pandoc -t markdown"),
    (b"ppt/", "a PowerPoint file", "a text export of the program that made it"),
    (b"xl/", "an Excel file", "a CSV export of the program that made it"),
    (b"opendocument.text", "an OpenDocument text", "pandoc -t markdown"),
    (b"epub", "an EPUB book", "pandoc -t markdown"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)
_HTML = re.compile(
    r"\ufeff?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def foreign(data: bytes) -> str | None:
    """What a file is and how to convert it, in a few words; None where it may be text."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf\t\r\n ")
    if head.startswith(b"%PDF-"):
        return "a PDF file; convert it with: pdftotext -layout"
    if head.startswith(b"{\\rtf"):
        return "an RTF file; convert it with: pandoc -t markdown"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "an old Word or Office file; save it as .docx, then convert it with: pandoc -t markdown"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        for trace, name, converter in _OFFICE:
            if trace in data:
                return f"{name}; convert it with: {converter}"
        return "a zip archive; unpack it first"
    return next((name for magic, name in _MAGIC if data.startswith(magic)), None)


def is_html(text: str) -> bool:
    """Whether a decoded text is a web page."""
    return _HTML.match(text) is not None


HTML = "an HTML file; convert it with: pandoc -t markdown"
