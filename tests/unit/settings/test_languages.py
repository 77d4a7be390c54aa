import pytest

from newsreader.settings.languages import language_of


@pytest.mark.parametrize(
    ("environ", "chosen", "language"),
    [
        ({}, "system", "en"),
        ({"LANG": "zh_CN.UTF-8"}, "system", "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "system", "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB"}, "system", "en"),
        ({"LANG": "en_GB", "LC_ALL": "", "LC_MESSAGES": "zh_TW"}, "system", "zh"),
        ({"LANG": "de_DE"}, "system", "en"),
        ({"LANG": "en_GB"}, "zh", "zh"),
        ({"LANG": "zh_CN"}, "en", "en"),
        ({"LANG": "en_GB", "NEWSREADER_LANGUAGE": "ZH"}, "en", "zh"),
        ({"LANG": "zh_CN", "NEWSREADER_LANGUAGE": "fr"}, "system", "zh"),
    ],
)
def test_language(environ: dict[str, str], chosen: str, language: str) -> None:
    assert language_of(environ, chosen) == language
