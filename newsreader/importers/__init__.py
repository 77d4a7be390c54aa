"""One source format a module, found through a registry."""
