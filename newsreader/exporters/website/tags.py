"""The tree of tags, and a page for each of them with all that carries it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.note import SubjectKind
from newsreader.exporters.base import Member
from newsreader.exporters.headings import issue_title
from newsreader.exporters.markup import Markup, joined
from newsreader.exporters.taxonomy import Topic
from newsreader.exporters.website.article import title_of
from newsreader.exporters.website.card import notes, tag_link
from newsreader.exporters.website.html import block, link, tag
from newsreader.exporters.website.page import page
from newsreader.exporters.website.site import Place, Site, article_page, topic_page

_Carriers = Mapping[str, Sequence[Markup]]
"""By the path of a tag, what carries it: articles and annotations, as they are shown."""


def tag_pages(site: Site) -> Iterator[Member]:
    """Yield the tree, then a page for every tag."""
    carriers: defaultdict[str, list[Markup]] = defaultdict(list)
    for path, carrier in _carriers(site):
        carriers[path].append(carrier)
    under: defaultdict[str, list[Topic]] = defaultdict(list)
    for topic in site.topics.values():
        under[topic.above].append(topic)
    body = [tag("h1", {}, "标签"), _tree(under, carriers, "") or tag("p", {}, "没有标签。")]
    yield page(site, "tags.html", "标签", body)
    for topic in site.topics.values():
        yield page(site, topic_page(topic), topic.path, [*_of_topic(site, topic, under, carriers)])


def _carriers(site: Site) -> Iterator[tuple[str, Markup]]:
    for place in site.articles():
        article = place[1]
        for topic in site.topics_on(article):
            yield topic.path, joined(_carrier(site, place, None))
        for annotation in article.annotations:
            shown = joined(_carrier(site, place, annotation)) if annotation.tags else Markup("")
            yield from ((path, shown) for path in annotation.tags)


def _tree(under: Mapping[str, Sequence[Topic]], carriers: _Carriers, above: str) -> Markup:
    items = (
        tag(
            "li",
            {},
            link(topic_page(topic), topic.name),
            tag("span", {"class": "count"}, str(len(carriers.get(topic.path, ())))),
            _tree(under, carriers, topic.path),
        )
        for topic in under.get(above, ())
    )
    return block("ul", None if above else "tree", *items)


def _of_topic(
    site: Site,
    topic: Topic,
    under: Mapping[str, Sequence[Topic]],
    carriers: _Carriers,
) -> Iterator[Markup]:
    yield tag("h1", {}, topic.path)
    yield block("p", "description", topic.description)
    nearby = [*under.get(topic.path, ()), *([site.topics[topic.above]] if topic.above else [])]
    yield block("p", "tags", *(tag_link(each, "../") for each in nearby))
    items = (tag("li", {}, each) for each in carriers.get(topic.path, ()))
    yield block("ol", "results", *items)
    yield from notes(site.notes_on(SubjectKind.TAG, topic.id))


def _carrier(site: Site, carried: Place, annotation: Annotation | None) -> Iterator[Markup]:
    issue, article = carried
    place = f"{issue_title(issue.issue)} 第{article.summary.page}版"
    yield block("p", "where", tag("span", {}, place))
    if annotation is None:
        yield tag("p", {}, link(_up(article), title_of(article)))
        return
    words = annotation.anchor.quote if annotation.anchor.quote.strip() else "—"
    quote = tag("mark", {"class": site.looks[annotation.style].name}, words)
    yield block("p", "quote", link(f"{_up(article)}#note-{annotation.id}", quote))
    yield block("p", "said", annotation.note)
    yield block("p", "signed", f"{title_of(article)} · {annotation.creator}")


def _up(article: ArticleView) -> str:
    return f"../{article_page(article)}"
