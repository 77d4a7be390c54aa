"""The formats in which annotations come in from other programs."""
