"""Correcting the article in place: typing, what was changed, what lost its words, the history."""
