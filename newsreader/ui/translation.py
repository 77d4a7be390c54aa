"""The interface's language: its translators, and the mark for texts that stand in tables."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from newsreader.assets import resource
from newsreader.core.messages import Language


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for pyside6-lupdate, which looks for this name; return it as it is."""
    return text


FILES: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: ("newsreader_en",),  # plurals only
    Language.CHINESE: ("qtbase_zh_CN", "newsreader_zh_CN"),
}


def translate(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """Return a text of a function in the interface's language; pyside6-lupdate finds it, too."""
    return QCoreApplication.translate(context, text, comment, number)


class Translation:
    """Installs the translators of one application; Chinese also for Qt's own buttons and menus."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.language = Language.ENGLISH

    def use(self, language: Language) -> None:
        """Speak `language` from now on; open widgets get a LanguageChange event."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [loaded for name in FILES[language] if (loaded := _loaded(name))]
        for translator in self._translators:
            self._application.installTranslator(translator)
        self.language = language


def _loaded(name: str) -> QTranslator | None:
    """Load our own file, or else Qt's file, of that name; there is none of Qt's for English."""
    translator = QTranslator()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    places = (str(resource("i18n")), qt)
    return translator if any(translator.load(name, place) for place in places) else None


def locale_of(language: Language) -> QLocale:
    """Return the locale by which dates and numbers of the interface are written."""
    return QLocale("zh_CN") if language is Language.CHINESE else QLocale("en_GB")
