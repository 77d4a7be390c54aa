"""RIS, as Zotero, EndNote, NoteExpress and others take it in: one record an article."""

from collections.abc import Iterator

from newsreader.core.citation import Citation
from newsreader.core.collection import Collection
from newsreader.core.reports import ExportFormat
from newsreader.exporters.citations import Bibliography, cited


class Ris(Bibliography):
    """The exporter of RIS."""

    format = ExportFormat(
        "ris",
        "Citations (RIS)",
        ".ris",
        "articles with writers, title, paper, date and page, and all tags as keywords",
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield a record for every article."""
        for citation, keywords in cited(collection):
            for tag, value in (*_fields(citation, keywords), ("ER", "")):
                yield f"{tag}  - {value}\r\n"


def _fields(citation: Citation, keywords: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    for name in citation.writers or ((citation.agency,) if citation.agency else ()):
        yield "AU", name
    rest = {
        "TI": " ".join(part for part in (citation.title, citation.subtitle) if part),
        "T2": citation.paper,
        "DA": citation.date.replace("-", "/"),
        "PY": citation.date[:4],
        "SP": citation.page,
        "IS": citation.number,
        "LA": "zh",
        "ID": citation.key,
    }
    yield from ((tag, value) for tag, value in rest.items() if value)
    yield from (("KW", keyword) for keyword in keywords)
