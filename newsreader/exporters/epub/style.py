"""How a book looks; readers have type and colours of their own."""

from newsreader.exporters.highlights import Highlights, css

_STYLE = """\
body { line-height: 1.8; }
h1 { text-align: center; }
.kicker, .subtitle, .byline, .caption, .page, .signed { font-size: 0.85em; opacity: 0.75; }
.paragraph { margin: 0; text-indent: 2em; text-align: justify; }
.said { white-space: pre-wrap; }
aside { margin: 0.5em 0 0.5em 1em; font-size: 0.85em; }
section { margin-top: 2.5em; }
mark { color: #1d1b18; }
aside p { margin: 0; }
sup { line-height: 0; }
sup a { padding: 0 0.15em; text-decoration: none; }
"""


def style_sheet(looks: Highlights) -> str:
    """Return the look of a book whose highlights look so."""
    return _STYLE + "".join(
        f"mark.{each.name} {{ background-color: {each.ground}; {css(each)}; }}\n"
        for each in looks.values()
    )
