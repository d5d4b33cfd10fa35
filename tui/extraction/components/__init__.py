"""Dates and measures by rules over plain text."""
