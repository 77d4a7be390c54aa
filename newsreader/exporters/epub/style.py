"""How a book looks; readers have type and colours of their own."""

from newsreader.exporters.colours import COLOURS

STYLE = """\
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
""" + "".join(
    f"mark.{style} {{ background-color: {colour}; }}\n" for style, colour in COLOURS.items()
)
