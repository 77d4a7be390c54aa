"""The window: the only Qt of the program; one folder a pane."""
