"""Import of annotations: what would come in, which column holds what, and the work itself."""
