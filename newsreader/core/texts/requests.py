"""What errors say about what a person asked for."""

REQUESTS_TEXTS: dict[str, tuple[str, str]] = {}
