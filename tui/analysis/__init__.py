"""Read, extract and link as a stream of updates. No Textual here."""
