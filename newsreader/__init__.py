"""Newsreader: read and annotate newspapers offline."""

__version__ = "0.2.0"
