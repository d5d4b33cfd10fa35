"""Mentions to entities, timexes to days, units to SI; pure functions without spaCy."""
