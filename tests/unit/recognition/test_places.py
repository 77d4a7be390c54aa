from newsreader.core.spans import Span
from newsreader.recognition.places import Places, cut

APART = Places((2, 3, 7, 8), (3, 4, 8, 10))


def test_characters_side_by_side_share_a_span() -> None:
    assert APART.spans == (Span(2, 4), Span(7, 10))
    assert Places((), ()).spans == ()


def test_a_cut_keeps_what_belongs_to_its_characters() -> None:
    assert cut(2, APART, 1, 3) == (Span(3, 4), Span(7, 8))
    assert cut(2, APART, 3, 4) == (Span(8, 10),)
    assert cut(2, None, 1, 3) == (Span(3, 5),)
