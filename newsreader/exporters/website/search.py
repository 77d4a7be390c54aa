"""The page on which articles are searched, and the one on which annotations are filtered."""

from collections.abc import Iterable, Iterator

from newsreader.core.annotation import Style
from newsreader.exporters.base import Member
from newsreader.exporters.markup import Markup
from newsreader.exporters.website.html import tag
from newsreader.exporters.website.page import page
from newsreader.exporters.website.site import Site

STYLES = {
    Style.YELLOW: "黄色",
    Style.GREEN: "绿色",
    Style.BLUE: "蓝色",
    Style.ROSE: "红色",
}
_SCRIPT = "assets/site.js"
_WITHOUT = "本页须启用 JavaScript；各期与标签页则不必。 This page needs JavaScript."


def search_form() -> Markup:
    """Return the field in which words are typed."""
    return tag(
        "form",
        {"class": "search", "role": "search", "action": "search.html", "method": "get"},
        tag("label", {"for": "q"}, "检索全文"),
        tag("input", {"type": "search", "id": "q", "name": "q", "autocomplete": "off"}),
        tag("button", {"type": "submit"}, "检索"),
    )


def search_page(site: Site) -> Member:
    """Return `search.html`, which finds what its data hold."""
    body = [
        tag("h1", {}, "检索"),
        search_form(),
        tag("p", {"id": "count", "role": "status"}),
        tag("ol", {"id": "results", "class": "results"}),
        tag("noscript", {}, tag("p", {}, _WITHOUT)),
    ]
    return page(site, "search.html", "检索", body, ("data/articles.js", _SCRIPT))


def annotations_page(site: Site) -> Member:
    """Return `annotations.html`, which lists what its data hold."""
    people = sorted({each.creator for *_, each in site.collection.rows() if each.creator})
    body = [
        tag("h1", {}, "批注"),
        tag(
            "form",
            {"class": "filters", "id": "filters"},
            tag("label", {}, "文字", tag("input", {"type": "search", "name": "words"})),
            _choice("批注者", "creator", ((name, name) for name in people)),
            _choice("标签", "tag", ((path, path) for path in site.topics)),
            _choice("样式", "style", _styles(site)),
        ),
        tag("p", {"id": "count", "role": "status"}),
        tag("ol", {"id": "results", "class": "results"}),
        tag("button", {"id": "more", "type": "button", "hidden": ""}, "再显示一些"),
        tag("noscript", {}, tag("p", {}, _WITHOUT)),
    ]
    return page(site, "annotations.html", "批注", body, ("data/annotations.js", _SCRIPT))


def _styles(site: Site) -> Iterator[tuple[str, str]]:
    yield from ((str(style), name) for style, name in STYLES.items())
    own = site.collection.styles.values()
    yield from ((site.looks[each.id].name, each.name) for each in own)


def _choice(label: str, name: str, options: Iterable[tuple[str, str]]) -> Markup:
    every = tag("option", {"value": ""}, "全部")
    given = (tag("option", {"value": value}, text) for value, text in options)
    return tag("label", {}, label, tag("select", {"name": name}, every, *given))
