"""What an article is about: its tags, and those that are proposed for it."""
