"""The exporter of websites."""

from collections.abc import Iterator
from pathlib import Path

from newsreader.assets import resource
from newsreader.core.collection import Collection
from newsreader.core.losses import Loss, LossKind
from newsreader.core.reports import ExportFormat
from newsreader.exporters.base import Member, require_members
from newsreader.exporters.website.article import article_pages
from newsreader.exporters.website.data import data_files
from newsreader.exporters.website.issue import issue_pages
from newsreader.exporters.website.search import annotations_page, search_page
from newsreader.exporters.website.site import site_of
from newsreader.exporters.website.start import start_page
from newsreader.exporters.website.styles import own_styles
from newsreader.exporters.website.tags import tag_pages
from newsreader.exporters.xml_text import forbidden

ASSETS = ("style.css", "site.js")


class Website:
    """The exporter of a folder whose `index.html` a browser opens."""

    format = ExportFormat(
        "html",
        "Website",
        "",
        "pages to read and search without a network: issues, articles, highlights, notes and tags",
    )
    annotations_only = False
    leaves_out = (
        LossKind.IDENTIFIERS,
        LossKind.TIMES,
        LossKind.CHANGES,
        LossKind.CONTEXT,
        LossKind.DOUBTS,
    )

    def members(self, collection: Collection) -> Iterator[Member]:
        """Yield all pages, then what they load."""
        site = site_of(collection)
        yield start_page(site)
        yield from issue_pages(site)
        yield from article_pages(site)
        yield from tag_pages(site)
        yield annotations_page(site)
        yield search_page(site)
        yield from data_files(site)
        yield from own_styles(site)
        for name in ASSETS:
            yield Member(f"assets/{name}", (resource("site", name).read_bytes(),))

    def losses(self, collection: Collection) -> tuple[Loss, ...]:
        """Return which characters XML cannot hold."""
        return forbidden(collection, self.leaves_out)

    def check(self, folder: Path, collection: Collection) -> None:
        """Read all files again and compare them with what was to be written."""
        require_members(self.members(collection), folder)
