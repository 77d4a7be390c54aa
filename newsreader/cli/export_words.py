"""What `newsreader export` says, in both languages; a part of `words.py`."""

EXPORT_WORDS: dict[str, tuple[str, str]] = {
    "help.export": ("Write annotations to TARGET.", "把批注导出到目标文件。"),
    "help.export.list_formats": ("List the formats.", "列出可用格式。"),
    "help.export.list_profiles": (
        "List the profiles that were kept in the export dialog.",
        "列出在导出对话框中所存的方案。",
    ),
    "help.export.profile": (
        (
            "Do again what this profile says. FORMAT and TARGET given beside it come first, and"
            " options that choose a part take the place of its part."
        ),
        "照此方案再次导出；另给的格式、目标优先，另给的范围选项取代方案的范围。",
    ),
    "help.export.issue": ("Only those of this issue.", "只导出此期。"),
    "help.export.collection": ("Only what is in this collection.", "只导出此专集中的内容。"),
    "help.export.tag": ("Only those with this tag.", "只导出带此标签者。"),
    "help.export.query": ("Only articles that a search finds.", "只导出检索到的文章。"),
    "help.export.article": ("Only this article; may be repeated.", "只导出此文章，可重复使用。"),
    "help.export.annotation": (
        "Only this annotation; may be repeated.",
        "只导出此批注，可重复使用。",
    ),
    "help.export.person": ("Only those of this person.", "只导出此人所作者。"),
    "help.export.without": (
        "Leave out the names of those who annotated, or notes and answers; may be repeated.",
        "略去批注人姓名（names）或附注与回复（notes），可重复使用。",
    ),
    "export.incomplete": (
        "Say FORMAT and TARGET, or --profile NAME; see --list and --profiles.",
        "请给出格式与目标文件，或用 --profile 指定方案；--list 列出格式，--profiles 列出方案。",
    ),
    "exported": (
        "{path}: {annotations} in {articles}",
        "{path}：{articles}中的 {annotations}",
    ),
}
