"""Checksums of what people made: SQLite's own check does not see altered content."""

import json


def checksum(*values: object) -> str:
    """Return the SHA-256 of the values, each a text, a number, a truth value or a list of them."""
    # A damaged row may hold bytes where text belongs.
    import hashlib  # noqa: PLC0415  loads OpenSSL, which a window that only shows does without

    content = json.dumps(values, separators=(",", ":"), default=repr)
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def text_digest(text: str) -> str:
    """Name one version of a text by its SHA-256."""
    import hashlib  # noqa: PLC0415  as above

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
