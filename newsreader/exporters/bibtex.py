"""BibTeX with the fields of biblatex: `@article` with `entrysubtype = {newspaper}`.

Names and titles stand in a second pair of braces, so that nothing splits or lowers them.
"""

from collections.abc import Iterator

from newsreader.core.citation import Citation
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.citations import Bibliography, cited

_ESCAPED = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "%&$#_"},
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
    }
)


class Bibtex(Bibliography):
    """The exporter of BibTeX."""

    format = ExportFormat(
        "bibtex",
        "Citations (BibTeX)",
        ".bib",
        "articles with writers, title, paper, date and page, and all tags as keywords, for LaTeX",
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield an entry for every article, a blank line between two."""
        for number, each in enumerate(cited(collection)):
            yield f"\n{_entry(*each)}" if number else _entry(*each)

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return what entries lose, and how many tags have another comma, as one parts keywords."""
        changed = {word for _, words in cited(collection) for word in words if "," in word}
        tags = (Loss(LossKind.TAG_NAMES, len(changed)),) if changed else ()
        return (*super().losses(collection), *tags)


def _entry(citation: Citation, keywords: tuple[str, ...]) -> str:
    fields = "".join(
        f"  {name} = {{{value}}},\n" for name, value in _fields(citation, keywords) if value
    )
    return f"@article{{n{citation.key},\n{fields}}}\n"


def _fields(citation: Citation, keywords: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    names = citation.writers or ((citation.agency,) if citation.agency else ())
    yield "author", " and ".join(f"{{{_tex(name)}}}" for name in names)
    yield "title", f"{{{_tex(citation.title)}}}"
    yield "subtitle", f"{{{_tex(citation.subtitle)}}}" if citation.subtitle else ""
    yield "journal", _tex(citation.paper)
    yield "date", citation.date
    yield "year", citation.date[:4]
    yield "number", _tex(citation.number)
    yield "pages", citation.page
    yield "entrysubtype", "newspaper"
    yield "langid", "chinese"
    yield "keywords", ", ".join(_tex(keyword.replace(",", "，")) for keyword in keywords)


def _tex(text: str) -> str:
    return text.translate(_ESCAPED)
