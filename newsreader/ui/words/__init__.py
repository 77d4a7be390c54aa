"""The library's own dictionary on screen."""
