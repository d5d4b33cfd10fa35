"""What the reader is doing: selection, filters, history, settings, keymap."""
