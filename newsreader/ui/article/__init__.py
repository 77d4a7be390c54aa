"""The article pane: the text as printed, with highlights and doubts painted underneath."""
