"""Words about collections, in the interface's language."""

from newsreader.core.dossier import DossierCount
from newsreader.ui.translation import translate

LISTED = 10_000
"""So many of the articles that a rule finds are listed."""


def described(counted: DossierCount) -> str:
    """Say what is in a collection and what its keepers say of it, line by line."""
    dossier = counted.dossier
    numbers = translate("Collections", "Articles: {articles} · annotations: {annotations}")
    by_hand = translate("Collections", "By hand: articles {articles} · annotations {annotations}")
    rule = translate("Collections", "Rule: {query} · found now: {found}")
    first = translate("Collections", "the first {n} are listed")
    rights = translate("Collections", "Rights: {text}")
    source = translate("Collections", "Source: {text}")
    found = [rule.format(query=dossier.query, found=f"{counted.found:,}")]
    if counted.found > LISTED:
        found.append(first.format(n=f"{LISTED:,}"))
    lines = (
        (by_hand if dossier.query else numbers).format(
            articles=f"{counted.articles:,}", annotations=f"{counted.annotations:,}"
        ),
        " · ".join(found) if dossier.query else "",
        dossier.description,
        rights.format(text=dossier.rights) if dossier.rights else "",
        source.format(text=dossier.source) if dossier.source else "",
    )
    return "\n".join(filter(None, lines))
