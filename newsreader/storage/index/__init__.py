"""The search index: every place of every two characters, in segments that are never altered."""
