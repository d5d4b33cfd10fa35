"""Briefing Reader: a terminal reader that marks every name, date and measure of a briefing."""

__version__ = "0.1.0"
