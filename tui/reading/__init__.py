"""Bytes to Document: files, plain text, Markdown."""
