"""The navigator pane: papers, years, months, issues and articles as a tree read as it is opened."""
