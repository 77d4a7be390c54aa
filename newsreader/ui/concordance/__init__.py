"""Words in their surroundings: every place of a query on a line of its own."""
