"""Document to mentions, dates, measures and grammar."""
