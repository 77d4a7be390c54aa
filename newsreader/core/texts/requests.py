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
    "error.no-such-note": (
        "There is no note “{id}”; it may have been deleted.",
        "没有笔记“{id}”，可能已被删除。",
    ),
    "error.note-blank": (
        "A note needs some words; delete it if it is not wanted.",
        "笔记不能为空；不需要时请将其删除。",
    ),
    "error.anchor-not-there": (
        "“{quote}” does not stand there any more: the text was corrected. Select it again.",
        "该处已不是“{quote}”：文字已被更正，请重新选取。",
    ),
    "error.annotation-without-place": (
        "“{quote}” does not stand in the text any more: attach the annotation to other words.",
        "正文中已没有“{quote}”：请把批注附到别的文字上。",
    ),
    "error.attach-nowhere": (
        "There are no words to attach the annotation to. Select some.",
        "没有可附上批注的文字。请先选取。",
    ),
    "error.no-such-field": (
        "A masthead has no field “{name}”.",
        "报头没有“{name}”这一项。",
    ),
    "error.no-such-block": (
        "The article has no paragraph {number} any more; nothing was changed.",
        "文章已没有第 {number} 段，未作任何改动。",
    ),
    "error.no-such-furniture": (
        "There is no part {number} beside the articles any more; nothing was changed.",
        "文章之外已没有第 {number} 项，未作任何改动。",
    ),
    "error.not-recognised": (
        "The file itself says which articles this issue has; there is nothing to recognise again.",
        "本期的文章由文件格式给出，无需重新识别。",
    ),
    "error.no-such-doubt": (
        "This doubt is no longer there; nothing was changed.",
        "该疑点已不存在，未作任何改动。",
    ),
    "error.no-next-block": (
        "There is no paragraph after it in this article to join with.",
        "本文中其后没有可合并的段落。",
    ),
    "error.no-split-here": (
        "There is nothing to split here: put the cursor between two characters of the text.",
        "此处无法拆分：请把光标放在两个字之间。",
    ),
    "error.no-neighbour": (
        "There is no article on that side.",
        "这一侧没有文章。",
    ),
    "error.no-such-page": (
        "Pages count from 1; {page} is none.",
        "版次从 1 起计，没有第 {page} 版。",
    ),
    "error.last-article": (
        "An issue keeps at least one article.",
        "一期报纸至少要有一篇文章。",
    ),
    "error.head-is-printed": (
        "This head is printed: correct its text instead.",
        "该标题是印出的，请直接更正文字。",
    ),
    "error.no-source-text": (
        "This was typed by a person; it is not part of the page. Empty it instead.",
        "这是人工补写的，不属于版面；清空即可。",
    ),
    "error.no-such-search": (
        "There is no saved search “{name}”; it may have been deleted.",
        "没有保存的检索“{name}”，可能已被删除。",
    ),
    "error.search-name-ambiguous": (
        "Several saved searches are called “{name}”; name one by its id.",
        "有多个保存的检索叫“{name}”，请用编号指定其中一个。",
    ),
    "error.search-name-taken": (
        "There is a saved search “{name}” already; choose another name.",
        "已有名为“{name}”的检索，请换一个名称。",
    ),
    "error.search-name-blank": (
        "A saved search needs a name.",
        "保存的检索要有名称。",
    ),
    "error.search-name-too-long": (
        "The name of a search has at most {most} characters; this one has {length}.",
        "检索名称最多 {most} 个字，此名称有 {length} 个字。",
    ),
    "error.search-blank": (
        "There is no query to save.",
        "没有可保存的检索式。",
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
    "error.tag-separator": (
        "“{name}” holds “/”, which stands between tags. Move the tag instead.",
        "“{name}”含有“/”，它用来分隔上下级标签。请改用移动。",
    ),
    "error.tag-too-deep": (
        "Tags stand at most {most} deep in each other.",
        "标签最多只能有 {most} 级。",
    ),
    "error.tag-closed": (
        "The vocabulary is closed: “{name}” is not in it. Make the tag in the list of tags.",
        "词表已封闭，其中没有“{name}”。请在标签列表中新建。",
    ),
    "error.tag-color": (
        "“{color}” is no colour; write one like #c02030.",
        "“{color}”不是颜色，请写成 #c02030 这样的形式。",
    ),
    "error.tag-taken": (
        "There is a tag “{name}” already. Merge the two instead.",
        "已有标签“{name}”，请改用合并。",
    ),
    "error.tag-into-itself": (
        "“{name}” cannot stand in itself or in a tag under it.",
        "“{name}”不能移入或并入其自身或下级标签。",
    ),
    "error.word-blank": (
        "A word holds no spaces or control characters, and is not empty.",
        "词语不能为空，也不能含空格或控制字符。",
    ),
    "error.word-too-long": (
        "A word has at most {most} characters; this one has {length}.",
        "词语最长 {most} 字，此处有 {length} 字。",
    ),
    "error.word-taken": (
        "“{word}” is in the dictionary already.",
        "词典中已有“{word}”。",
    ),
    "error.no-such-word": (
        "This word is no longer in the dictionary.",
        "词典中已没有这个词。",
    ),
    "error.person-blank": (
        "A name is one line with at least one visible character.",
        "姓名只能是一行，至少要有一个可见字符。",
    ),
    "error.person-too-long": (
        "A name has at most {most} characters; this one has {length}.",
        "姓名最长 {most} 字，此处有 {length} 字。",
    ),
    "error.identifier-control-character": (
        "An identifier is one line without control characters.",
        "身份标识只能是一行，不能含控制字符。",
    ),
    "error.identifier-orcid": (
        "“{identifier}” is not a valid ORCID iD: compare all its digits with yours on orcid.org.",
        "“{identifier}”不是有效的 ORCID iD：请与 orcid.org 上的逐位核对。",
    ),
    "error.identifier-too-long": (
        "An identifier has at most {most} characters; this one has {length}.",
        "身份标识最长 {most} 字，此处有 {length} 字。",
    ),
    "error.no-such-style": (
        "There is no style “{name}”.",
        "没有样式“{name}”。",
    ),
    "error.style-blank": (
        "A style needs a name.",
        "样式需要名称。",
    ),
    "error.style-too-long": (
        "A style's name has {most} characters at most; this has {length}.",
        "样式名称最长 {most} 字，此处有 {length} 字。",
    ),
    "error.style-taken": (
        "There is a style “{name}” already.",
        "已有样式“{name}”。",
    ),
    "error.styles-full": (
        "There are {most} styles of your own already, one for each key that is left. Change one.",
        "自定义样式已有 {most} 种，每个数字键一种。请修改其中之一。",
    ),
    "error.no-such-tag": (
        "There is no tag “{name}”; it may have been renamed or deleted.",
        "没有标签“{name}”，可能已改名或删除。",
    ),
    "error.text-changed-elsewhere": (
        "The text was changed elsewhere in the meantime. Not stored: “{words}”.",
        "其间正文已在别处改动。未能保存：“{words}”。",
    ),
    "error.correction-line-break": (
        "A correction cannot hold a line break: paragraphs stay as they are.",
        "更正的文字不能换行：段落保持不变。",
    ),
    "error.no-such-encoding": (
        "There is no encoding “{name}” to choose; there are: {known}.",
        "没有可选的编码“{name}”，可用的有：{known}。",
    ),
    "error.no-such-mapping": (
        "“{word}” does not say which column holds what; write FIELD=COLUMN with one of: {known}.",
        "“{word}”没有说明哪一列是什么，请写成 字段=列名，字段有：{known}。",
    ),
    "error.version-of-itself": (
        "An issue cannot be a new version of itself.",
        "一期报纸不能是它自己的新版本。",
    ),
    "error.version-superseded": (
        "The issue {id} has a newer version already: {newer}.",
        "{id} 已有更新的版本：{newer}。",
    ),
    "error.version-without-articles": (
        "The new version has no articles to which the annotations could go; nothing was changed.",
        "新版本中没有文章，批注无处可放；未作任何改动。",
    ),
    "error.nothing-to-undo": ("There is nothing to undo.", "没有可撤销的操作。"),
    "error.nothing-to-redo": ("There is nothing to redo.", "没有可重做的操作。"),
    "error.undo-changed-elsewhere": (
        "This was changed elsewhere since, so it can no longer be taken back or done again.",
        "此后别处已有改动，因此无法再撤销或重做。",
    ),
}
