"""What errors say about what a person asked for."""

REQUESTS_TEXTS: dict[str, tuple[str, str]] = {
    "error.settings-not-saved": (
        "The settings could not be saved in {path}: {reason}.",
        "设置无法保存到 {path}：{reason}。",
    ),
    "error.no-data-folder": (
        "The data folder {path} cannot be made: {reason}. Name a library with --library.",
        "无法建立数据文件夹 {path}：{reason}。请用 --library 指定资料库。",
    ),
    "error.no-home": (
        "Your home folder is not known ($HOME is empty). Name a library with --library.",
        "不知道您的主目录（$HOME 为空）。请用 --library 指定资料库。",
    ),
    "error.no-display": (
        "There is no display for a window. Use a desktop, or `open --screenshot FILE`.",
        "没有可显示窗口的屏幕。请在桌面环境中启动，或用 `open --screenshot FILE` 存成图片。",
    ),
    "error.no-window": (
        "The window cannot be opened: {reason}. The command line works without it.",
        "无法打开窗口：{reason}。命令行仍可使用。",
    ),
    "error.machine-refused": (
        "The work could not be finished ({reason}). Check the disk, the output and permissions.",
        "操作未能完成（{reason}）。请检查磁盘、输出位置和权限。",
    ),
    "error.quote-not-found": (
        "The article does not hold “{quote}” (place {nth}); nothing was changed.",
        "文章中没有第 {nth} 处“{quote}”，未作任何改动。",
    ),
    "error.no-such-annotation": (
        "There is no annotation “{id}”; it may have been deleted.",
        "没有批注“{id}”，可能已被删除。",
    ),
    "error.anchor-not-there": (
        "“{quote}” does not stand there any more: the text was corrected. Select it again.",
        "该处已不是“{quote}”：文字已被更正，请重新选取。",
    ),
    "error.tag-blank": (
        "A tag needs at least one visible character.",
        "标签至少要有一个可见字符。",
    ),
    "error.tag-too-long": (
        "A tag has at most {most} characters; this one has {length}.",
        "标签最多 {most} 个字，此标签有 {length} 个字。",
    ),
    "error.tag-control-character": (
        "A tag is one line without control characters.",
        "标签只能是一行，不能含控制字符。",
    ),
    "error.correction-line-break": (
        "A correction cannot hold a line break: paragraphs stay as they are.",
        "更正的文字不能换行：段落保持不变。",
    ),
    "error.nothing-to-undo": ("There is nothing to undo.", "没有可撤销的操作。"),
    "error.nothing-to-redo": ("There is nothing to redo.", "没有可重做的操作。"),
    "error.undo-changed-elsewhere": (
        "This was changed elsewhere since, so it can no longer be taken back or done again.",
        "此后别处已有改动，因此无法再撤销或重做。",
    ),
}
