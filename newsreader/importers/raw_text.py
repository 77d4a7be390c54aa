"""Raw issue text as transcription leaves it: one plain text file."""

from newsreader.core.source import IssueText, SourceFile
from newsreader.importers.base import source_of
from newsreader.importers.decoding import decode
from newsreader.importers.options import PLAIN, Options


class RawText:
    """The importer of plain text files."""

    id = "raw-text"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take whatever no other importer wants; reading tells if it is text at all."""
        return True

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Decode the text; line ends and every character stay as they are."""
        decoded = decode(data, options.encoding)
        return source_of(name, data, decoded, (IssueText(decoded.text, decoded.bad_bytes),), self)
