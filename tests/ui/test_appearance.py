import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsreader.core.annotation import Style
from newsreader.core.messages import Language
from newsreader.core.person import TINTS
from newsreader.core.style import Decoration, OwnStyle
from newsreader.ui.appearance import STEPS, larger, smaller
from newsreader.ui.fonts import has_chinese_font, interface_font, reading_font, set_locale
from newsreader.ui.icons import Icons, program_icon
from newsreader.ui.theme import LEGIBLE, THEMES, Theme, contrast, load_theme
from newsreader.ui.translation import locale_of
from tests.support.window import Window


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    return load_theme(request.param)


def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = [theme.paper, theme.hit, theme.selection, *theme.fills.values()]
    assert min(contrast(theme.ink, ground) for ground in grounds) >= 4.5
    assert contrast(theme.quiet, theme.paper) >= 4.5
    assert contrast(theme.doubt, theme.paper) >= 4.5


def test_words_of_the_window_can_be_read(theme: Theme) -> None:
    role, palette = QPalette.ColorRole, theme.palette
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        *((role.PlaceholderText, each) for each in (role.Base, role.AlternateBase, role.Window)),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(ink), palette.color(ground)) >= 4.5, (ink, ground)


def test_styles_differ_from_each_other_and_from_hits(theme: Theme) -> None:
    colors = {theme.fills[style].name() for style in Style} | {theme.hit.name()}
    assert len(colors) == len(Style) + 1


@pytest.mark.parametrize("color", ["#000000", "#ffffff", "#8a63d2", "#ffff00", "#0000ff"])
def test_styles_that_people_make_can_be_read(theme: Theme, color: str) -> None:
    made = load_theme(theme.name, [OwnStyle("made", "存疑", color, Decoration.WAVY)])
    assert contrast(theme.ink, made.fills["made"]) >= 4.5
    assert contrast(made.lines["made"], theme.paper) >= LEGIBLE
    assert made.decorations["made"] is Decoration.WAVY
    assert made.fills["gone"] == theme.fills[Style.YELLOW]
    assert made.decorations["gone"] is Decoration.FULL


def test_people_differ_and_their_initials_can_be_read(theme: Theme) -> None:
    assert len({color.name() for color in theme.people}) == TINTS
    assert min(contrast(theme.paper, color) for color in theme.people) >= 4.5


def test_the_system_theme_is_light_or_dark(qapp: object) -> None:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert load_theme("system").dark is dark


def test_icons_follow_the_theme(qapp: object) -> None:
    light, dark = (Icons(load_theme(name), 2.0) for name in ("light", "dark"))
    for name in ("import", "highlight-rose"):
        one, other = light.icon(name), dark.icon(name)
        assert not one.isNull()
        assert one.pixmap(20).toImage() != other.pixmap(20).toImage()
    assert light.pixmap("info").devicePixelRatio() == 2.0
    assert not program_icon().isNull()


def test_a_theme_is_used_and_remembered(window: Window) -> None:
    window.do("view.dark")
    assert window.settings.text("theme") == "dark"
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.palette().color(QPalette.ColorRole.Window) == QColor("#2a2c31")
    window.do("view.light")


def test_another_language_at_once(window: Window) -> None:
    window.do("view.languageChinese")
    assert window.program.actions["file.import"].text() == "导入(&I)…"
    assert window.program.navigator.tree.accessibleName() == "报纸、各期与文章"
    assert window.rows()[1] == " 2031年"
    assert window.settings.text("language") == "zh"
    window.do("view.languageEnglish")
    assert window.program.actions["file.import"].text() == "&Import…"


def test_zoom_goes_in_steps_and_is_remembered(window: Window) -> None:
    size = window.program.appearance.reading_font.pointSizeF()
    window.do("view.zoomIn")
    assert window.settings.number("reading.zoom") == 110
    assert window.program.appearance.reading_font.pointSizeF() == pytest.approx(size * 1.1)
    window.do("view.zoomOut")
    window.do("view.zoomOut")
    assert window.settings.number("reading.zoom") == 90
    window.do("view.zoomReset")
    assert window.settings.number("reading.zoom") == 100


def test_zoom_ends_where_settings_end() -> None:
    assert larger(STEPS[-1]) == STEPS[-1]
    assert smaller(STEPS[0]) == STEPS[0]
    assert larger(93) == 100


def test_chinese_shapes_are_asked_for_by_name(qapp: object) -> None:
    before = QLocale()
    set_locale()
    assert QLocale().name() == "zh_CN"
    QLocale.setDefault(before)
    assert "Noto Sans CJK SC" in interface_font().families()
    assert reading_font("", 200).families()[0] == "Noto Serif CJK SC"
    assert reading_font("Kai", 100).families()[0] == "Kai"
    assert isinstance(has_chinese_font(), bool)


def test_locales_of_the_languages() -> None:
    assert locale_of(Language.CHINESE).name() == "zh_CN"
    assert locale_of(Language.ENGLISH).name() == "en_GB"
    assert QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
