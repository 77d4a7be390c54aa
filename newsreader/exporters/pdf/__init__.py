"""PDF: articles to print, in which every character can be copied as it stands."""
