"""Bytes to Document: files, encodings, plain text, Markdown and front matter."""

from tui.reading.files import Unreadable, expand, read_bytes, read_file, read_text

__all__ = ["Unreadable", "expand", "read_bytes", "read_file", "read_text"]
