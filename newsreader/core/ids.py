"""Names of the ids that commands print and accept."""

from typing import NewType

IssueId = NewType("IssueId", str)
"""First 16 hexadecimal digits of the SHA-256 of the issue's text: the same in every library."""

ArticleId = NewType("ArticleId", str)
"""`<issue id>-<source offset of the article's first character>`: the same in every library.

An article that a person makes where one of that id stands already has `.2`, `.3` … after it.
"""

AnnotationId = NewType("AnnotationId", str)
"""A UUID, made once by whoever annotates."""

SearchId = NewType("SearchId", str)
"""A UUID, made once by whoever saves a search."""


def issue_id(text: str) -> IssueId:
    """Name an issue by its text, so that two libraries agree without asking each other."""
    import hashlib  # noqa: PLC0415  loads OpenSSL, which a window that only shows does without

    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return IssueId(digest[:16])


def article_id(issue: IssueId, start: int) -> ArticleId:
    """Name an article by its issue and the source offset (code points) where it begins."""
    return ArticleId(f"{issue}-{start:06d}")


def issue_of(article: ArticleId) -> IssueId:
    """Return the id of the issue in which an article stands."""
    return IssueId(article.partition("-")[0])
