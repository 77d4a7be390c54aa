"""The styles that people make: their window, their actions, their keys."""
