"""Newsreader: read and annotate newspapers offline."""

__version__ = "0.1.0"
