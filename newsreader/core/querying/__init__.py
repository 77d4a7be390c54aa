"""The query language of the search box: text to values and back, nothing of which can fail."""
