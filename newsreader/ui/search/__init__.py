"""Searching: the field in the tool bar, and the list of articles found."""
