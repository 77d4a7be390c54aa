"""Raw issue text as transcription leaves it: one plain text file."""

import hashlib

from newsreader.core.source import SourceFile
from newsreader.importers.decoding import decode


class RawText:
    """The importer of plain text files."""

    id = "raw-text"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take whatever no other importer wants; reading tells if it is text at all."""
        return True

    def read(self, name: str, data: bytes) -> SourceFile:
        """Decode the text; line ends and every character stay as they are."""
        decoded = decode(data)
        digest = hashlib.sha256(data).hexdigest()
        return SourceFile(
            name,
            data,
            digest,
            decoded.encoding,
            decoded.text,
            decoded.certain,
            decoded.bad_bytes,
        )
