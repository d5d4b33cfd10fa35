"""Records, CSV, Markdown, marked text."""
