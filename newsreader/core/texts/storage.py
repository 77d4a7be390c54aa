"""What errors say about the library file."""

STORAGE_TEXTS: dict[str, tuple[str, str]] = {
    "error.library-missing": (
        "There is no library at {path}. Check the name, or import something to make one.",
        "{path} 处没有资料库。请检查名称，或导入报纸以新建。",
    ),
    "error.library-folder-missing": (
        "No library can be made at {path}: there is no folder {folder}. Make it or check the name.",
        "无法在 {path} 建立资料库：文件夹 {folder} 不存在。请先建立文件夹，或检查名称。",
    ),
    "error.library-not-a-file": (
        "{path} is not a file, so it cannot be a library. Choose another name.",
        "{path} 不是文件，不能作为资料库。请另选名称。",
    ),
    "error.library-unreadable": (
        "The library {path} cannot be reached ({reason}). Check its folder and its permissions.",
        "无法访问资料库 {path}（{reason}）。请检查所在文件夹和权限。",
    ),
    "error.library-not-a-database": (
        "{path} is not a library. It was left as it is; choose another file.",
        "{path} 不是资料库，未作任何改动。请选择别的文件。",
    ),
    "error.library-of-another-program": (
        "{path} belongs to another program. It was left as it is; choose another file.",
        "{path} 是其他程序的数据库，未作任何改动。请选择别的文件。",
    ),
    "error.library-newer": (
        "{path} is of a newer version ({version}, known: {known}); update the program.",
        "{path} 的版本较新（{version}，本程序只认识 {known}），未作任何改动。请更新程序。",
    ),
    "error.library-older": (
        "{path} has to be brought up to date first. Open it once where it can be written.",
        "{path} 需要先升级。请在可写入的地方打开一次。",
    ),
    "error.library-locked": (
        "The library {path} is in use by another program. Close that program, or try again later.",
        "资料库 {path} 正被其他程序使用。请关闭该程序，或稍后再试。",
    ),
    "error.library-read-only": (
        "The library {path} cannot be written. Copy it to a place where you may write.",
        "资料库 {path} 不可写入。请复制到可写入的位置。",
    ),
    "error.library-damaged": (
        "The library {path} is damaged. Keep this file and restore a backup.",
        "资料库 {path} 已损坏。请保留此文件，并从备份恢复。",
    ),
    "error.index-damaged": (
        (
            "The search index of {path} is damaged; nothing that people made is touched."
            " The window makes it anew by itself, the command line with `check --repair`."
        ),
        (
            "资料库 {path} 的检索索引已损坏，人工所作内容未受影响。"
            "窗口会自行重建，命令行请用 check --repair。"
        ),
    ),
    "error.library-not-openable": (
        "The library {path} cannot be opened. Check its folder and its permissions.",
        "无法打开资料库 {path}。请检查所在文件夹和权限。",
    ),
    "error.disk-full": (
        "The disk is full; nothing was changed in {path}. Make room and try again.",
        "磁盘已满，{path} 未作任何改动。请腾出空间后重试。",
    ),
    "error.disk-failed": (
        "The disk failed while {path} was used. Check the disk, then check the library.",
        "使用 {path} 时磁盘出错。请先检查磁盘，再检查资料库。",
    ),
    "error.half-character": (
        "The text holds half a character (at position {at}) that no file can keep. Type it again.",
        "文字中第 {at} 处有不完整的字符，无法保存。请重新输入。",
    ),
    "error.text-too-long": (
        "The text is too long to be kept. Split it.",
        "文字过长，无法保存。请拆分。",
    ),
    "error.no-such-article": (
        "The library has no article {id}. List the articles to see their ids.",
        "资料库中没有文章 {id}。请列出文章查看编号。",
    ),
    "error.no-such-issue": (
        "The library has no issue {id}. List the issues to see their ids.",
        "资料库中没有报纸 {id}。请列出各期查看编号。",
    ),
    "error.edit-across-blocks": (
        "A correction must stay inside one paragraph or one line of a head. Correct one by one.",
        "更正须在同一段落或同一标题行之内。请逐处更正。",
    ),
    "error.backup-same-file": (
        "{path} is the library itself. Choose another name for the backup.",
        "{path} 就是资料库本身。请为备份另选名称。",
    ),
    "error.backup-not-written": (
        "The backup {path} could not be written ({reason}). Check its folder and the room left.",
        "无法写入备份 {path}（{reason}）。请检查文件夹和剩余空间。",
    ),
    "error.backup-damaged": (
        "{path} is no whole library ({reason}), so it was not used. Choose another backup.",
        "{path} 不是完整的资料库（{reason}），未予使用。请选择别的备份。",
    ),
    "error.merge-same-file": (
        "{path} is the library itself; nothing was changed. Choose another one.",
        "{path} 就是当前资料库本身，未作任何改动。请选择另一个资料库。",
    ),
    "error.merge-not-usable": (
        "What was to be brought in cannot be used, and nothing was changed: {reason}.",
        "要并入的文件无法使用，未作任何改动：{reason}。",
    ),
    "error.contradiction-of-texts": (
        "The texts differ here, and no choice puts them together. Correct the text by hand.",
        "此处两边正文不同，无法择一。请直接更正正文。",
    ),
    "error.bundle-damaged": (
        "{name} is no whole exchange bundle; nothing was changed. Ask for it again.",
        "{name} 不是完整的交换包，未作任何改动。请重新索取。",
    ),
    "error.bundle-is-whole": (
        "An exchange bundle holds the whole library or one issue: choose with --issue only.",
        "交换包含整个资料库或其中一期：只能用 --issue 选取。",
    ),
    "error.merge-no-room": (
        "There is no room to read {path} ({reason}); nothing was changed. Make room, try again.",
        "没有空间读取 {path}（{reason}），未作任何改动。请腾出空间后重试。",
    ),
    "error.restore-same-file": (
        "{path} is the library itself; nothing was changed. Choose a backup of it.",
        "{path} 就是资料库本身，未作任何改动。请选择它的备份。",
    ),
    "error.restore-failed": (
        "The library {path} could not be replaced ({reason}). Check its folder and permissions.",
        "无法替换资料库 {path}（{reason}）。请检查所在文件夹和权限。",
    ),
}
