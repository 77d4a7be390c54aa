"""How highlights in the styles that people made look on a website, by day and by night."""

from collections.abc import Iterator

from newsreader.exporters.base import Member
from newsreader.exporters.highlights import WHITE, Highlight, css, mixed
from newsreader.exporters.website.site import Site

_USUAL, _OWN = "assets/style.css", "assets/styles.css"
_NIGHT, _SHARE = "#191a1c", 0.35
"""The paper by night, and how much of a colour is on it."""


def sheets(site: Site) -> Iterator[str]:
    """Yield the paths of the style sheets that a page needs."""
    yield _USUAL
    if site.collection.styles:
        yield _OWN


def own_styles(site: Site) -> Iterator[Member]:
    """Yield the style sheet of these styles, if there are any."""
    own = site.collection.styles.values()
    looks = {site.looks[each.id]: each.color for each in own if each.id in site.looks}
    if own:
        night = "".join(_at_night(look, color) for look, color in looks.items())
        dark = f"@media (prefers-color-scheme: dark) {{\n{night}}}\n"
        yield Member(_OWN, (f"{''.join(map(_rules, looks))}{dark}".encode(),))


def _rules(look: Highlight) -> str:
    return (
        f":root {{ --{look.name}: {look.ground}; }}\n"
        f"mark.{look.name} {{ background: var(--{look.name}); {css(look)}; }}\n"
        f".note.{look.name} {{ border-color: {look.ink}; }}\n"
    )


def _at_night(look: Highlight, color: str) -> str:
    return (
        f":root {{ --{look.name}: {mixed(_NIGHT, color, _SHARE)}; }}\n"
        f"mark.{look.name} {{ text-decoration-color: {mixed(color, WHITE, _SHARE)}; }}\n"
    )
