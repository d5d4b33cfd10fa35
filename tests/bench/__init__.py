"""Measures what the reader must reach, by one command: `python -m tests.bench`."""
