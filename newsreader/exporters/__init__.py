"""One export format a module, found through a registry."""
