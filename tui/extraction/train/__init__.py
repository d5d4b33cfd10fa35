"""Rebuilds the weights of the names encoder: `python -m tui.extraction.train --help`.

Nothing here is needed for reading; the extra `train` has what it imports."""
