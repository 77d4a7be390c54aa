"""CSL-JSON, the surest way into Zotero: one item an article."""

from collections.abc import Iterator

from newsreader.core.citation import Citation
from newsreader.core.collection import Collection
from newsreader.core.reports import ExportFormat
from newsreader.exporters.citations import Bibliography, cited
from newsreader.exporters.json_list import json_list

Json = dict[str, object]


class CslJson(Bibliography):
    """The exporter of CSL-JSON."""

    format = ExportFormat(
        "csl-json",
        "Citations (CSL-JSON)",
        ".json",
        "articles with writers, title, paper, date and page, and all tags as keywords, for Zotero",
    )

    def texts(self, collection: Collection) -> Iterator[str]:
        """Yield a list of items."""
        yield from json_list(_item(*each) for each in cited(collection))
        yield "\n"


def _item(citation: Citation, keywords: tuple[str, ...]) -> Json:
    names = citation.writers or ((citation.agency,) if citation.agency else ())
    parts = [int(part) for part in citation.date.split("-") if part]
    item: Json = {
        "id": citation.key,
        "type": "article-newspaper",
        "title": " ".join(part for part in (citation.title, citation.subtitle) if part),
        "author": [{"literal": name} for name in names],
        "container-title": citation.paper,
        "issued": {"date-parts": [parts]} if parts else {},
        "issue": citation.number,
        "page": citation.page,
        "language": "zh-CN",
        "keyword": ", ".join(keywords),
    }
    return {key: value for key, value in item.items() if value}
