"""What errors say about the library file."""

STORAGE_TEXTS: dict[str, tuple[str, str]] = {}
