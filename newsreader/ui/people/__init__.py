"""People: how one signs, and how the work of several is told apart."""
