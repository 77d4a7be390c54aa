"""The frame of every page: head, navigation and foot."""

from collections.abc import Iterator, Sequence

from newsreader.exporters.base import Member
from newsreader.exporters.headings import collection_title
from newsreader.exporters.markup import Markup, joined
from newsreader.exporters.website.html import link, tag
from newsreader.exporters.website.site import Site
from newsreader.exporters.website.styles import sheets

NAVIGATION = (
    ("index.html", "各期", "Issues"),
    ("tags.html", "标签", "Tags"),
    ("annotations.html", "批注", "Annotations"),
    ("search.html", "检索", "Search"),
)


def page(
    site: Site, path: str, title: str, body: Sequence[str], scripts: Sequence[str] = ()
) -> Member:
    """Return a page; `body` is written with paths relative to where it stands."""
    up = "../" * path.count("/")
    head = joined(
        (
            tag("meta", {"charset": "utf-8"}),
            tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
            tag("meta", {"name": "color-scheme", "content": "light dark"}),
            tag("title", {}, title),
            *(tag("link", {"rel": "stylesheet", "href": up + sheet}) for sheet in sheets(site)),
            *(tag("script", {"src": up + script, "defer": ""}) for script in scripts),
        ),
        "\n",
    )
    content = joined(
        (
            tag("a", {"class": "skip", "href": "#main"}, "跳到正文 Skip to content"),
            tag("header", {"class": "top"}, *_top(site, up, path)),
            tag("main", {"id": "main"}, "\n", *body),
            tag("footer", {}, *_foot(site)),
        ),
        "\n",
    )
    html = tag("html", {"lang": "zh-Hans"}, "\n", tag("head", {}, "\n", head), "\n", _body(content))
    return Member(path, (f"<!DOCTYPE html>\n{html}\n".encode(),))


def _body(content: Markup) -> Markup:
    return tag("body", {}, "\n", content, "\n")


def _top(site: Site, up: str, path: str) -> Iterator[Markup]:
    yield tag("p", {"class": "home"}, link(f"{up}index.html", collection_title(site.collection)))
    entries = (
        tag(
            "a",
            {"href": up + target, "aria-current": "page" if target == path else None},
            f"{chinese} ",
            tag("span", {"lang": "en"}, english),
        )
        for target, chinese, english in NAVIGATION
    )
    yield tag("nav", {"aria-label": "网站导航"}, *entries)


def _foot(site: Site) -> Iterator[Markup]:
    for text in (site.collection.source, site.collection.rights):
        if text:
            yield tag("p", {}, text)
    counts = f"{len(site.collection.issues)} 期 · {site.annotations} 条批注"
    yield tag("p", {}, counts)
