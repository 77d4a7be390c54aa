from newsreader.language.names import SURNAMES


def test_knows_common_family_names_in_both_scripts() -> None:
    assert set("王李张沈陳劉欧") <= SURNAMES
    assert not set("的了在是") & SURNAMES
