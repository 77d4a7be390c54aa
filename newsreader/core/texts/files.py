"""What errors say about files that come in and go out."""

FILES_TEXTS: dict[str, tuple[str, str]] = {}
