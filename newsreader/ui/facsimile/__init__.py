"""Pictures of pages beside their text: the pane, its view, attaching and removing."""
