"""The text, its strips and its minimap."""
