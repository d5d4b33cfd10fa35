"""The reader's one screen, by what its keys do."""
