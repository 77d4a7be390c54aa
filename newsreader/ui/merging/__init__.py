"""Bringing in another library: what would come in, what came, and what is left to decide."""
