"""Annotations to be checked and their likely places, in words."""

from newsreader.core.anchor import Anchor, AnchorState
from newsreader.core.candidate import Candidate, Doubtful
from newsreader.ui.importing.lines import Line, Row, Tone
from newsreader.ui.translation import translate

_AROUND = 10


def doubtful_row(each: Doubtful) -> Row:
    """Return the old words of an annotation; what stands there now, or what stood around them."""
    annotation = each.annotation
    if annotation.state is AnchorState.UNCERTAIN:
        now = translate("Doubtful", "now: “{words}”").format(words=_plain(annotation.anchor.quote))
        badge = translate("Doubtful", "changed")
        return (
            Line(_plain(each.words.quote), strong=True, badge=badge, tone=Tone.DOUBT),
            Line(now, quiet=True),
        )
    badge = translate("Doubtful", "unanchored")
    return (
        Line(_plain(each.words.quote), strong=True, badge=badge, tone=Tone.BAD),
        Line(_amid(each.words, "……"), quiet=True),
    )


def candidate_row(each: Candidate, home: str) -> Row:
    """Return the words of a place, how sure it is, and what stands around them."""
    badge = translate("Doubtful", "{n} %").format(n=round(100 * each.likeness))
    tone = Tone.NEW if each.same else Tone.QUIET
    around = _amid(each.anchor, f"[{_plain(each.anchor.quote, 8)}]")
    if each.article_id != home:
        around = translate("Doubtful", "in another article: {words}").format(words=around)
    return (
        Line(_plain(each.anchor.quote), badge=badge, tone=tone),
        Line(around, quiet=True),
    )


def _amid(anchor: Anchor, middle: str) -> str:
    return _plain(f"{anchor.prefix[-_AROUND:]}{middle}{anchor.suffix[:_AROUND]}")


def _plain(words: str, longest: int = 60) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= longest else f"{plain[:longest]}…"
