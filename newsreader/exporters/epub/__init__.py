"""E-books (EPUB 3): issues and articles with highlights, and their notes."""
