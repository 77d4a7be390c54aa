"""Small views of what recognition makes of a text."""

from newsreader.core.findings import Finding, FindingKind
from newsreader.core.recognised import RecognisedArticle, RecognisedIssue
from newsreader.recognition.pipeline import recognise

MASTHEAD = "青禾日报\n2031年3月5日 星期三\n"
"""Opens an issue without conflicts."""


def furniture(issue: RecognisedIssue) -> list[tuple[str, str]]:
    """Return role and text of all furniture."""
    return [(item.role.value, item.text) for item in issue.furniture]


def blocks(article: RecognisedArticle) -> list[tuple[str, str]]:
    """Return role and text of an article's blocks, suppressed ones with a minus sign."""
    return [("-" * b.suppressed + b.role.value, b.text) for b in article.blocks]


def heads(text: str) -> list[str]:
    """Return the headlines recognised in `text`."""
    return [article.headline for article in recognise(text).articles]


def body(text: str) -> list[tuple[str, str]]:
    """Return the blocks of the one article that `text`, set under a masthead and head, is."""
    (article,) = recognise(f"{MASTHEAD}南岸新桥通车\n本报记者 林小满\n{text}").articles
    return blocks(article)[2:]


def findings(text: str, kind: FindingKind) -> list[Finding]:
    """Return the findings of one kind."""
    return [finding for finding in recognise(text).findings if finding.kind is kind]


def places(text: str, kind: FindingKind) -> list[str]:
    """Return the words on which findings of one kind stand."""
    return [span.of(text) for finding in findings(text, kind) for span in finding.spans]
