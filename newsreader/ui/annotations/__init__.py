"""The annotation sidebar: the list, and the editor of the selected annotation."""
