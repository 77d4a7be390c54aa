"""All annotations of the library in one list."""
