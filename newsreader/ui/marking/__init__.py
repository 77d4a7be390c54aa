"""Highlighting or tagging all places that a search found, or those of chosen articles."""
