"""Exporting from the window."""
