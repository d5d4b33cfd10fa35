"""The reader, help and dialogs."""
