"""What a file is that is no text, told by its first bytes."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    # To add one: the first bytes, and the key of an error in `core/texts/files.py`.
    (b"\x89PNG\r\n\x1a\n", "is-picture"),
    (b"\xff\xd8\xff", "is-picture"),
    (b"GIF8", "is-picture"),
    (b"II*\x00", "is-picture"),
    (b"MM\x00*", "is-picture"),
    (b"%PDF-", "is-pdf"),
    (b"PK\x03\x04", "is-archive"),
    (b"PK\x05\x06", "is-archive"),
    (b"\x1f\x8b", "is-archive"),
    (b"7z\xbc\xaf\x27\x1c", "is-archive"),
    (b"Rar!\x1a\x07", "is-archive"),
    (b"BZh", "is-archive"),
    (b"\xfd7zXZ\x00", "is-archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is-office-document"),
    (b"{\\rtf", "is-office-document"),
    (b"SQLite format 3\x00", "is-database"),
    (b"\x7fELF", "is-program"),
)


def foreign_kind(data: bytes) -> str | None:
    """Return the error key that names the kind of a known file that holds no plain text."""
    return next((key for start, key in _SIGNATURES if data.startswith(start)), None)
