"""Entities, dates, measures, contexts and the card."""
