"""Panes beside the text: entities, dates, measures, contexts."""
