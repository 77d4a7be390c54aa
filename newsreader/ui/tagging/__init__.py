"""Putting topics on many articles at once: those chosen in a list, or all that a search found."""
