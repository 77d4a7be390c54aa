"""The command line: one command a module, found by the table in `registry.py`."""
