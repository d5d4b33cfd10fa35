"""Wrapping and the line table: offsets to rows and cells. Pure, no widgets."""
