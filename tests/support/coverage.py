"""The first law of recognition: each character that shows stands in exactly one place."""

from newsreader.core.recognised import RecognisedIssue


def misplaced(text: str, issue: RecognisedIssue) -> list[int]:
    """Return the offsets of characters that stand in two places, or show and stand in none."""
    blocks = [block for article in issue.articles for block in article.blocks]
    spans = [span for item in (*blocks, *issue.furniture) for span in item.spans]
    claims = bytearray(len(text))
    for span in spans:
        for at in range(span.start, span.end):
            claims[at] = min(2, claims[at] + 1)
    return [
        at
        for at, sign in enumerate(text)
        if claims[at] > 1 or (claims[at] == 0 and not sign.isspace())
    ]
