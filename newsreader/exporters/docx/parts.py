"""The parts of a document that say what it is made of and how it looks."""

from typing import NamedTuple

from newsreader.core.collection import Collection
from newsreader.exporters.docx.wordprocessing import DECLARATION, NAMESPACE
from newsreader.exporters.headings import collection_title
from newsreader.exporters.markup import element

_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"

CONTENT_TYPES = (
    f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.styles+xml"/>'
    f'<Override PartName="/word/comments.xml" ContentType="{_OFFICE}.comments+xml"/>'
    "</Types>"
)
RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>'
)
WORD_RELATIONS = (
    f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATION}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATION}/comments" Target="comments.xml"/></Relationships>'
)


class _Style(NamedTuple):
    """A style of paragraphs: sizes in half points, spaces in twentieths of one."""

    id: str
    name: str
    paragraph: str = ""
    run: str = ""


_KEEP = "<w:keepNext/>"
_GREY = '<w:color w:val="595959"/>'
_DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"'
    ' w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>'
    '<w:sz w:val="22"/><w:szCs w:val="22"/>'
    '<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
)
_PARAGRAPHS = (
    _Style("Title", "Title", '<w:jc w:val="center"/>', '<w:b/><w:sz w:val="44"/>'),
    _Style(
        "Heading1",
        "heading 1",
        f'{_KEEP}<w:pageBreakBefore/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="36"/>',
    ),
    _Style(
        "Heading2", "heading 2", f'{_KEEP}<w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="32"/>'
    ),
    _Style(
        "Heading3", "heading 3", f'{_KEEP}<w:outlineLvl w:val="2"/>', '<w:b/><w:sz w:val="24"/>'
    ),
    _Style("Kicker", "Kicker", _KEEP, _GREY),
    _Style("Subtitle", "Subtitle", "", _GREY),
    _Style("Byline", "Byline", "", f'{_GREY}<w:sz w:val="20"/>'),
    _Style("Page", "Page", f'{_KEEP}<w:spacing w:before="480"/>', f'{_GREY}<w:sz w:val="18"/>'),
    _Style("BodyText", "Body Text", '<w:ind w:firstLineChars="200" w:firstLine="440"/>'),
    _Style("Caption", "caption", "", f'{_GREY}<w:sz w:val="20"/>'),
    _Style("Note", "Note", '<w:ind w:left="440"/>', '<w:sz w:val="20"/>'),
    _Style("CommentText", "annotation text", "", '<w:sz w:val="20"/>'),
)


def _styled(style: _Style) -> str:
    look = f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    place = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/>{place}{look}</w:style>'
    )


STYLES = (
    f'{DECLARATION}<w:styles xmlns:w="{NAMESPACE}">{_DEFAULTS}'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "</w:style>"
    + "".join(map(_styled, _PARAGRAPHS))
    + '<w:style w:type="character" w:styleId="CommentReference">'
    '<w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>'
)


def properties(collection: Collection) -> str:
    """Return what the document says of itself."""
    spaces = {
        "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }
    title = element("dc:title", {}, collection_title(collection))
    described = element("dc:description", {}, collection.description)
    return DECLARATION + element("cp:coreProperties", spaces, title, described)
