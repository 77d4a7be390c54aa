"""What a source of a project says about the article that it is."""

from newsreader.core.receiving import Whereabouts
from newsreader.importers.annotations.qda_notes import below
from newsreader.importers.rows import page_of
from newsreader.importers.xml_tree import Element

_ARTICLE = "urn:newsreader:article:"


def place_of(source: Element, text: str) -> Whereabouts:
    """Return its text and, where this program described the source, which article it was.

    The description stays when another program writes the project again.
    """
    told = ("".join(map(str, each.itertext())).split("\n") for each in below(source, "Description"))
    named, *rest = next(told, [""])
    if not named.startswith(_ARTICLE):
        return Whereabouts(text=text)
    pairs = (each.partition(":") for each in rest)
    fields = {name.strip(): value.strip() for name, _, value in pairs}
    return Whereabouts(
        named.removeprefix(_ARTICLE).strip(),
        paper=fields.get("Paper", ""),
        date=fields.get("Date", ""),
        page=page_of(fields.get("Page", "")),
        head=fields.get("Head", ""),
        text=text,
    )
