"""XML that is no page of a newspaper: refused with the name of what it is."""

from newsreader.core.errors import BadInputError
from newsreader.core.source import SourceFile
from newsreader.importers.alto import root_name
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.xml_tree import decode_markup, parse_xml


class OtherXml:
    """Takes XML of other kinds, METS without its pages among them, in order to refuse it."""

    id = "xml"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take what is called XML, and METS under any name."""
        return name.lower().endswith(".xml") or root_name(data) == "mets"

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Raise BadInputError, which says what is wrong with the file or what it is."""
        text = decode_markup(data, options.encoding).text
        root = parse_xml(text, name)
        kind = str(root.tag).rpartition("}")[2]
        if kind.lower() == "mets":
            raise BadInputError("mets-alone", name=name)
        raise BadInputError("xml-unknown", name=name, kind=kind)
