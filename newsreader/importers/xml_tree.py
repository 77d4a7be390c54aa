"""XML and HTML read without trusting them: no network, no entities, no document types, no depth.

lxml is the only library that both reads ALTO and mends what browsers endure; it is imported when
the first such file is met.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsreader.core.errors import BadInputError, UsageError
from newsreader.importers.decoding import Decoded, decode
from newsreader.importers.encodings import encoding_named

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, XMLParser
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

    Parser = HTMLParser | XMLParser
else:
    Element = Parser = Any

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})")
_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._-]{1,40})", re.I)
_DOCTYPE = re.compile(r"(?>(?:<\?.*?\?>|<!--.*?-->|\s+)*+)<!DOCTYPE", re.I | re.DOTALL)
_HEAD = 4096
_MOST_TAGS = 1_000_000
_MOST_ATTRIBUTES = 4_000_000
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def decode_markup(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file in the encoding that was chosen, or else that its first lines name.

    A page that was saved as UTF-8 often still names what it was in before.
    """
    return decode(data, encoding or (None if _is_utf8(data) else _declared(data[:_HEAD])))


def parse_xml(text: str, name: str) -> Element:
    """Return the root of an XML document; BadInputError for a document type or a fault."""
    from lxml import etree  # noqa: PLC0415  20 ms that plain texts need not pay

    _require_size(text, name)
    if _DOCTYPE.match(text):
        raise BadInputError("xml-doctype", name=name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = _tree(_without_declaration(text), parser)
    if root is None:
        lines = [entry.line for entry in parser.error_log]
        raise BadInputError("xml-damaged", name=name, line=max(lines, default=1))
    return root


def parse_html(text: str, name: str) -> Element:
    """Return the root of a web page, mended as browsers do; BadInputError if it cannot be."""
    from lxml import etree  # noqa: PLC0415

    _require_size(text, name)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_pis=True, remove_comments=True, huge_tree=False
    )
    root = _tree(_FORBIDDEN.sub("\ufffd", text), parser)
    cut = any("XML_PARSE_HUGE" in entry.message for entry in parser.error_log)
    if root is None or cut:
        raise BadInputError("html-damaged", name=name)
    return root


def _tree(text: str, parser: Parser) -> Element | None:
    """Return the root, or None for a fault: that of a web page without any is none either."""
    from lxml import etree  # noqa: PLC0415

    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


def local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def named(root: Element, *names: str) -> Iterator[Element]:
    """Yield the elements below `root` with one of these names, in document order."""
    wanted = set(names)
    return (element for element in root.iter("*") if local(element) in wanted)


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without namespace; the empty text if it is not there."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def text_of(element: Element) -> str:
    """Return all text in an element, runs of blanks as one."""
    return " ".join("".join(str(text) for text in element.itertext()).split())


def spaced_text_of(element: Element) -> str:
    """Return all text in an element, with a blank where an element begins or ends."""
    return " ".join(" ".join(str(text) for text in element.itertext()).split())


def _require_size(text: str, name: str) -> None:
    """Raise BadInputError for more elements than a tree of them has room for in memory."""
    if text.count("<") > _MOST_TAGS or text.count("=") > _MOST_ATTRIBUTES:
        raise BadInputError("markup-too-large", name=name)


def _without_declaration(text: str) -> str:
    """Return the document without a declaration: the encoding it names is no longer true."""
    body = text.lstrip()
    return body[body.find("?>") + 2 :] if body.startswith("<?xml") and "?>" in body else body


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _declared(head: bytes) -> str | None:
    """Return the encoding that a document names; UTF-8 would be found without it, if it is true."""
    match = _DECLARED.search(head) or _CHARSET.search(head)
    try:
        named = encoding_named(match[1].decode("ascii")) if match else None
    except UsageError:
        return None
    return None if named == "utf-8" else named
