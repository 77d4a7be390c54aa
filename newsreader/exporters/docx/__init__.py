"""Word documents: articles with highlights, and comments with notes and tags."""
