"""Mentions to entities, dates to days, measures to units: pure functions over the whole document, no
spaCy."""

from tui.linking.entities import link

__all__ = ["link"]
