"""Theme, language and text size: chosen in the View menu, kept in the settings."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from newsreader.core.messages import Language
from newsreader.core.style import OwnStyle
from newsreader.settings.store import Settings
from newsreader.ui.actions import Actions
from newsreader.ui.bus import Bus
from newsreader.ui.fonts import reading_font
from newsreader.ui.theme import SYSTEM, THEMES, Theme, apply_theme, load_theme
from newsreader.ui.translation import Translation

STEPS = (50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
LANGUAGES = {Language.ENGLISH: "view.languageEnglish", Language.CHINESE: "view.languageChinese"}


class Appearance(QObject):
    """Changes how the window looks; panes follow over the bus, the article's font by `set_font`."""

    def __init__(
        self,
        application: QApplication,
        bus: Bus,
        settings: Settings,
        translation: Translation,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._bus = bus
        self._settings = settings
        self._translation = translation
        self._set_font: Callable[[QFont], None] = lambda _font: None
        self._own: tuple[OwnStyle, ...] = ()
        self.theme: Theme = load_theme(settings.text("theme"))

    def connect_actions(self, actions: Actions) -> None:
        """Follow the View menu, and check in it what is so now."""
        for name in (SYSTEM, *THEMES):
            actions[f"view.{name}"].triggered.connect(lambda _=False, n=name: self.use_theme(n))
        actions[f"view.{self._settings.text('theme')}"].setChecked(True)
        for language, key in LANGUAGES.items():
            actions[key].triggered.connect(lambda _=False, x=language: self.use_language(x))
        actions[LANGUAGES[self._translation.language]].setChecked(True)
        actions["view.zoomIn"].triggered.connect(lambda: self.zoom(larger(self._zoom)))
        actions["view.zoomOut"].triggered.connect(lambda: self.zoom(smaller(self._zoom)))
        actions["view.zoomReset"].triggered.connect(lambda: self.zoom(100))

    def use_font_in(self, set_font: Callable[[QFont], None]) -> None:
        """Give the article its font, now and after each zooming."""
        self._set_font = set_font
        self._apply_font()

    def use_theme(self, name: str) -> None:
        """Paint in another theme and remember it."""
        self.theme = load_theme(name, self._own)
        apply_theme(self._application, self.theme)
        self._bus.theme_changed.emit(self.theme)
        self._settings.put({"theme": name})

    def use_styles(self, own: tuple[OwnStyle, ...]) -> None:
        """Paint in these styles as well, which people made."""
        self._own = own
        self.theme = load_theme(self._settings.text("theme"), own)
        self._bus.theme_changed.emit(self.theme)

    def use_language(self, language: Language) -> None:
        """Speak another language and remember it."""
        self._translation.use(language)
        self._bus.language_changed.emit()
        self._settings.put({"language": language.value})

    def zoom(self, percent: int) -> None:
        """Set the article larger or smaller and remember it."""
        self._settings.put({"reading.zoom": percent})
        self._apply_font()
        self._bus.zoom_changed.emit(percent)

    @property
    def _zoom(self) -> int:
        return self._settings.number("reading.zoom")

    @property
    def reading_font(self) -> QFont:
        """The article's font at the size chosen."""
        return reading_font(self._settings.text("reading.font"), self._zoom)

    def _apply_font(self) -> None:
        self._set_font(self.reading_font)


def larger(percent: int) -> int:
    """Return the next step up."""
    return next((step for step in STEPS if step > percent), STEPS[-1])


def smaller(percent: int) -> int:
    """Return the next step down."""
    return next((step for step in reversed(STEPS) if step < percent), STEPS[0])
