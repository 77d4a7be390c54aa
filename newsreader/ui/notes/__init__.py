"""Notes on articles and issues, and answers to the notes on highlights, on screen."""
