"""The names encoder: weights, decoding, agreement over the document."""
