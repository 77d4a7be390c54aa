"""Every setting as a row of data.

To add one: a row in SETTINGS with its default, its title and its help in both languages; the
preferences, the file and the tests read it from here. A row without a title is the window's own
memory and is not offered to people. Values are texts, whole numbers or lists of whole numbers.
"""

from collections.abc import Sequence
from typing import NamedTuple, cast

Value = str | int | tuple[int, ...]


class Setting(NamedTuple):
    """One setting; texts are (English, Chinese), `limits` are the least and greatest number."""

    key: str
    default: Value
    choices: tuple[str, ...] = ()
    limits: tuple[int, int] | None = None
    title: tuple[str, str] | None = None
    help: tuple[str, str] = ("", "")

    def accepts(self, value: object) -> bool:
        """Tell whether `value` is of the setting's kind and within its choices or limits."""
        if isinstance(self.default, tuple):
            return _is_numbers(value)
        if isinstance(value, bool) or not isinstance(value, type(self.default)):
            return False
        if isinstance(value, int) and self.limits:
            return self.limits[0] <= value <= self.limits[1]
        return not self.choices or value in self.choices


def _is_numbers(value: object) -> bool:
    if not isinstance(value, tuple):
        return False
    return all(type(item) is int for item in cast("tuple[object, ...]", value))


SETTINGS: Sequence[Setting] = (
    Setting(
        "language",
        "system",
        choices=("system", "en", "zh"),
        title=("Language", "语言"),
        help=(
            "Language of the window; takes effect at the next start.",
            "界面语言，下次启动时生效。",
        ),
    ),
    Setting(
        "theme",
        "system",
        choices=("system", "light", "dark", "sepia"),
        title=("Theme", "主题"),
        help=("Colours of the window.", "窗口的配色。"),
    ),
    Setting(
        "reading.font",
        "",
        title=("Article font", "正文字体"),
        help=(
            "Face of the article; empty takes the system's Song face for Simplified Chinese.",
            "正文所用字体；留空则用系统的简体宋体。",
        ),
    ),
    Setting(
        "reading.zoom",
        100,
        limits=(50, 400),
        title=("Text size", "字号"),
        help=("Size of the article's text in per cent.", "正文大小，以百分比计。"),
    ),
    Setting(
        "creator",
        "",
        title=("Your name", "署名"),
        help=(
            "Name that new annotations carry; empty takes the name of your account.",
            "新批注的署名；留空则用系统账户名。",
        ),
    ),
    Setting(
        "creator.identifier",
        "",
        title=("Your identifier", "身份标识"),
        help=(
            "What tells you from others: an ORCID iD, an e-mail; goes into libraries you work in.",
            "用以区别同名者，如 ORCID、电子邮箱；写入您所用的资料库。",
        ),
    ),
    Setting("creator.asked", 0, limits=(0, 1)),
    Setting(
        "annotation.style",
        "yellow",
        choices=("yellow", "green", "blue", "rose"),
        title=("Highlight", "标注样式"),
        help=("Style that a new highlight gets.", "新标注所用的样式。"),
    ),
    Setting(
        "annotation.bar",
        1,
        limits=(0, 1),
        title=("Buttons at the selection", "选区按钮"),
        help=(
            "Show styles and tags beside selected words (1), or not (0); their keys work anyhow.",
            "选中文字旁显示样式与标签按钮（1），或不显示（0）；快捷键始终可用。",
        ),
    ),
    Setting("annotation.recentTags", ""),
    Setting("collection.recent", ""),
    Setting("window.geometry", ""),
    Setting("window.state", ""),
    Setting("window.splitter", ()),
    Setting("window.article", ""),
    Setting("window.library", ""),
    Setting("search.order", "newest", choices=("newest", "oldest", "best")),
    Setting("search.exact", 0, limits=(0, 1)),
    Setting("search.facets", 1, limits=(0, 1)),
    Setting("search.facetsHeight", 230),
    Setting("facsimile.shown", 0, limits=(0, 1)),
    Setting("facsimile.width", 0),
    Setting("facsimile.folder", ""),
    Setting(
        "import.preview",
        1,
        limits=(0, 1),
        title=("Preview before importing", "导入前预览"),
        help=(
            "Show what will be imported first (1), or import at once (0).",
            "导入前先预览（1），或直接导入（0）。",
        ),
    ),
    Setting("import.size", ()),
    Setting("import.folder", ""),
    Setting("import.mappings", ""),
    Setting("import.annotationsFolder", ""),
    Setting("import.annotationMappings", ""),
    Setting("export.folder", ""),
    Setting("merge.folder", ""),
    Setting("export.profiles", ""),
    Setting(
        "search.suggestions",
        1,
        limits=(0, 1),
        title=("Suggestions", "检索建议"),
        help=(
            "Offer tags, people and earlier queries while a search is typed (1), or not (0).",
            "输入检索式时提示标签、人名和以前的检索（1），或不提示（0）。",
        ),
    ),
    Setting("search.earlier", ""),
    Setting("corrections.shown", 1, limits=(0, 1)),
)
