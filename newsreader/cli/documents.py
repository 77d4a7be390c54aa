"""Values as the JSON that CONTRACT.md promises; a key here is a public name."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsreader.core.adoption import Adoption
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleSummary, ArticleView
from newsreader.core.findings import Finding
from newsreader.core.furniture import Furniture
from newsreader.core.hits import Count, Facets, Line, SearchHit, SearchPage
from newsreader.core.identifier import address_of
from newsreader.core.issue import Block, Contributor, IssueSummary
from newsreader.core.masthead import Masthead
from newsreader.core.merging import MergeReport, Signed
from newsreader.core.messages import Language
from newsreader.core.person import Person
from newsreader.core.receiving import Outcome, ReceivingReport
from newsreader.core.recognised import RecognisedArticle
from newsreader.core.reports import (
    CheckReport,
    ExportFormat,
    ExportReport,
    ImportedIssue,
    VersionReport,
)
from newsreader.core.saved_search import SavedSearch
from newsreader.core.spans import Span
from newsreader.core.tag import TagCount
from newsreader.services.preparing import PreparedIssue
from newsreader.settings.profiles import Profile

Document = dict[str, Any]
MERGED = ("added", "updated", "unchanged")
FACETS = ("years", "papers", "pages", "tags", "people")


def spans(values: Iterable[Span]) -> list[list[int]]:
    """Shape spans as pairs of offsets."""
    return [[span.start, span.end] for span in values]


def inspected(prepared: PreparedIssue, language: Language) -> Document:
    """Shape what `inspect` prints."""
    source, issue = prepared.source, prepared.recognised
    return {
        "source": {
            "name": source.name,
            "sha256": source.sha256,
            "encoding": source.encoding,
            "characters": len(prepared.text.text),
        },
        "issue": masthead(issue.masthead),
        "articles": [{"id": n} | recognised(a) for n, a in enumerate(issue.articles, 1)],
        "furniture": [furniture(item) for item in issue.furniture],
        "findings": [finding(item, language) for item in issue.findings],
    }


def masthead(value: Masthead) -> Document:
    """Shape what the paper prints about itself."""
    return {
        "publication": value.publication,
        "date": value.date,
        "number": value.number,
        "page_count": value.page_count,
        "serial": value.serial,
        "sponsor": value.sponsor,
        "lunar_date": value.lunar_date,
        "weekday": value.weekday,
    }


def recognised(value: RecognisedArticle) -> Document:
    """Shape an article of an issue that is not stored."""
    return {
        "page": value.page,
        "kicker": value.kicker,
        "headline": value.headline,
        "subtitle": value.subtitle,
        "agency": value.agency,
        "place": value.place,
        "contributors": contributors(value.contributors),
        "blocks": [block(item) for item in value.blocks],
    }


def contributors(values: Iterable[Contributor]) -> list[Document]:
    """Shape the people named in a byline."""
    return [{"name": person.name, "role": person.role} for person in values]


def block(value: Block) -> Document:
    """Shape one block with its source spans."""
    return {
        "role": value.role,
        "text": value.text,
        "spans": spans(value.spans),
        "suppressed": value.suppressed,
    }


def furniture(value: Furniture) -> Document:
    """Shape what belongs to the page."""
    return {"role": value.role, "text": value.text, "spans": spans(value.spans)}


def finding(value: Finding, language: Language) -> Document:
    """Shape a doubt, with its sentence in the language of the session."""
    return {
        "kind": value.kind,
        "severity": value.severity,
        "message": value.message(language),
        "spans": spans(value.spans),
        "refers_to": spans(value.refers_to),
        "repair": value.repair,
        "confidence": value.confidence,
    }


def imported(
    value: ImportedIssue, language: Language, version: VersionReport | None = None
) -> Document:
    """Shape one issue that an import stored, and perhaps put in the place of an older one."""
    stored: Document = {
        "path": value.path,
        "source_sha256": value.source_sha256,
        "issue_id": value.issue_id,
        "articles": value.articles,
        "findings": [finding(item, language) for item in value.findings],
    }
    return stored if version is None else stored | {"superseded": version.old}


def issue(value: IssueSummary) -> Document:
    """Shape one line of `issues`."""
    return {
        "issue_id": value.id,
        "publication": value.publication,
        "date": value.date,
        "number": value.number,
        "pages": value.pages,
        "articles": value.articles,
        "findings": value.findings,
        "reviewed": value.reviewed,
    }


def received(value: ReceivingReport, language: Language) -> Document:
    """Shape what came of annotations from elsewhere; `row` counts from 1, 0 is the whole file."""
    items = [
        {
            "outcome": item.outcome,
            "file": item.file,
            "row": item.row,
            "id": item.id,
            "quote": item.quote,
            "article_id": item.article_id,
            "reason": item.message(language),
        }
        for item in value.items
    ]
    kinds = {"notes": _outcomes(value.notes), "topics": _outcomes(value.topics)}
    return {**_outcomes(value.counts), **kinds, "restyled": value.styles, "items": items}


def _outcomes(counts: Mapping[Outcome, int]) -> Document:
    return {outcome.value: n for outcome, n in counts.items()}


def merged(value: MergeReport) -> Document:
    """Shape what came of a merge, counted by kind; values of a conflict are as they lie in JSON."""
    counts = {name: {**getattr(value, name)} for name in MERGED}
    conflicts = [
        {
            "subject": each.subject,
            "field": each.field,
            "kept": json.loads(each.kept),
            "other": json.loads(each.other),
            "kept_by": _signed(each.kept_by),
            "other_by": _signed(each.other_by),
            "words": each.words,
        }
        for each in value.conflicts
    ]
    return {**counts, "conflicts": conflicts}


def _signed(value: Signed) -> Document:
    return {"author": value.author, "time": value.time}


def article(value: ArticleSummary) -> Document:
    """Shape one line of `articles`."""
    return {
        "article_id": value.id,
        "issue_id": value.issue_id,
        "page": value.page,
        "kicker": value.kicker,
        "headline": value.headline,
        "subtitle": value.subtitle,
        "agency": value.agency,
        "characters": value.characters,
        "annotations": value.annotations,
    }


def shown(value: ArticleView, topics: Iterable[str]) -> Document:
    """Shape what `show` prints: the article as in `inspect`, and what the library knows of it.

    Its tags are its `topics` and those of its annotations.
    """
    head = value.summary
    return {
        "article_id": value.id,
        "issue_id": head.issue_id,
        "page": head.page,
        "kicker": head.kicker,
        "headline": head.headline,
        "subtitle": head.subtitle,
        "agency": head.agency,
        "place": value.place,
        "contributors": contributors(value.contributors),
        "blocks": [block(item.block) for item in value.blocks],
        "text": value.text,
        "revision": value.revision,
        "tags": sorted({*topics, *(tag for item in value.annotations for tag in item.tags)}),
        "annotations": [annotation(item) for item in value.annotations],
    }


def found(value: SearchPage, facets: Facets | None = None) -> Document:
    """Shape what `search` prints, with the facets if they were asked for."""
    page: Document = {
        "total": value.total,
        "exact_total": value.exact_total,
        "seconds": value.seconds,
        "hits": [hit(item) for item in value.hits],
    }
    return page if facets is None else page | {"facets": distributed(facets)}


def distributed(value: Facets) -> Document:
    """Shape how the articles found are distributed."""
    table: dict[str, list[Document]] = {name: [] for name in FACETS}
    for name, count in counts(value):
        table[name].append({"value": count.value, "articles": count.articles})
    return table | {"elsewhere": value.elsewhere}


def counts(value: Facets) -> Iterator[tuple[str, Count]]:
    """Give each count with the name of its facet."""
    columns = (value.years, value.papers, value.pages, value.tags, value.people)
    for name, column in zip(FACETS, columns, strict=True):
        for count in column:
            yield name, count


def hit(value: SearchHit) -> Document:
    """Shape one article that was found."""
    return {
        "article_id": value.article_id,
        "publication": value.publication,
        "date": value.date,
        "page": value.page,
        "headline": value.headline,
        "snippet": value.snippet,
        "snippet_spans": spans(value.snippet_spans),
        "spans": spans(value.spans),
    }


def line(value: Line) -> Document:
    """Shape one line of `search --concordance`."""
    return {
        "article_id": value.article_id,
        "publication": value.publication,
        "date": value.date,
        "page": value.page,
        "start": value.span.start,
        "end": value.span.end,
        "left": value.left,
        "words": value.words,
        "right": value.right,
    }


def annotation(value: Annotation) -> Document:
    """Shape one annotation."""
    return {
        "id": value.id,
        "article_id": value.article_id,
        "start": value.anchor.span.start,
        "end": value.anchor.span.end,
        "quote": value.anchor.quote,
        "prefix": value.anchor.prefix,
        "suffix": value.anchor.suffix,
        "note": value.note,
        "style": value.style,
        "tags": list(value.tags),
        "creator": value.creator,
        "created": value.created,
        "modified": value.modified,
        "state": value.state,
    }


def tag(value: TagCount) -> Document:
    """Return one row of `tags list`."""
    return {
        "id": value.id,
        "path": value.path,
        "count": value.count,
        "color": value.color,
        "description": value.description,
    }


def adoption(value: Adoption) -> Document:
    """Return what became of a vocabulary that was taken in."""
    return {
        "made": value.made,
        "changed": value.changed,
        "kept": value.kept,
        "notes": [{"kind": note.kind, "about": note.about} for note in value.notes],
    }


def person(value: Person) -> Document:
    """Shape somebody who has an identifier; `address` is null where that is only a text."""
    return {
        "id": value.id,
        "name": value.name,
        "identifier": value.identifier,
        "address": address_of(value.identifier),
    }


def saved_search(value: SavedSearch, count: int) -> Document:
    """Shape a saved search with the number of articles that it finds."""
    return {
        "id": value.id,
        "name": value.name,
        "query": value.query,
        "count": count,
        "creator": value.creator,
        "created": value.created,
        "modified": value.modified,
    }


def export_format(value: ExportFormat) -> Document:
    """Shape one line of `export --list`."""
    return {
        "id": value.id,
        "title": value.title,
        "suffix": value.suffix,
        "carries": value.carries,
    }


def profile(value: Profile) -> Document:
    """Shape one line of `export --profiles`."""
    return {
        "name": value.name,
        "format": value.format_id,
        "scope": value.scope,
        "value": value.value,
        "target": value.target,
        "without": [part for part in value.without.split(",") if part],
    }


def exported(value: ExportReport, language: Language) -> Document:
    """Shape what `export` wrote, and what the format could not carry."""
    return {
        "path": value.path,
        "issues": value.issues,
        "articles": value.articles,
        "annotations": value.annotations,
        "losses": [
            {"kind": loss.kind, "count": loss.count, "message": loss.message(language)}
            for loss in value.losses
        ],
    }


def checked(value: CheckReport) -> Document:
    """Shape what `check` prints."""
    found = [
        {"kind": item.kind, "subject": item.subject, "repaired": item.repaired}
        for item in value.findings
    ]
    return {"ok": value.ok, "findings": found}
