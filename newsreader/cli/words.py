"""What the command line itself says, in both languages.

To add one: a row `key: (English, Chinese)` with the same `{places}` in both. What errors and
findings say stands in `newsreader/core/texts`.
"""

from newsreader.cli.export_words import EXPORT_WORDS
from newsreader.cli.people_words import PEOPLE_WORDS
from newsreader.cli.received_words import RECEIVED_WORDS
from newsreader.core.messages import Language

WORDS: dict[str, tuple[str, str]] = {
    "help": (
        "Read and annotate newspapers offline. Without a command, the window opens.",
        "离线阅读、批注报纸。不带命令则打开窗口。",
    ),
    "help.library": (
        "The library file; else $NEWSREADER_LIBRARY, else the one in your data folder.",
        "资料库文件；缺省取 $NEWSREADER_LIBRARY，再缺省取数据文件夹中的资料库。",
    ),
    "help.as_json": ("Print one JSON document.", "输出一个 JSON 文档。"),
    "help.open": ("Open the window; FILEs are imported first.", "打开窗口；所列文件先行导入。"),
    "help.open.sample": (
        "Show the bundled sample issue in a throw-away library.",
        "在临时资料库中显示自带的样例。",
    ),
    "help.open.screenshot": (
        "Save a picture of the window to this file and leave.",
        "把窗口存成图片后退出。",
    ),
    "help.inspect": (
        "Recognise FILE and show its structure; nothing is stored.",
        "识别文件并显示其结构，不入库。",
    ),
    "help.import": (
        "Import files, folders and zip archives; what is there already is skipped.",
        "导入文件、文件夹、zip 压缩包；已入库者跳过。",
    ),
    "help.import.jobs": ("Processes to work in.", "并行进程数。"),
    "help.import.existing": (
        "If the issue is there with another text: skip it, keep both, or make it the new version.",
        "资料库已有同一期的另一文本时：skip 跳过，beside 并存，version 作为新版本（批注随之）。",
    ),
    "help.inspect.nth": ("Which issue, where the file holds several.", "含多期时显示第几期。"),
    "help.encoding": (
        "The encoding of the text, if it would be guessed wrongly: utf-8, gb18030, big5hkscs …",
        "文本编码，自动判断有误时使用：utf-8、gb18030、big5hkscs 等。",
    ),
    "help.mapping": (
        (
            "Which column of a table holds the text, title, kicker, subtitle, author, date, page,"
            " section, paper, number; may be repeated, and is kept for tables with these columns."
        ),
        (
            "表格的哪一列是 text（正文）、title（标题）、kicker（引题）、"
            "subtitle（副题）、author（作者）、"
            "date（日期）、page（版次）、section（版名）、paper（报纸）、number（期号）；可多次给出，"
            "列名相同的表格今后沿用。"
        ),
    ),
    "help.issues": ("List the issues.", "列出各期。"),
    "help.articles": ("List the articles.", "列出文章。"),
    "help.articles.issue": ("Only those of this issue.", "只列此期的文章。"),
    "help.show": ("Show an article.", "显示一篇文章。"),
    "help.search": (
        "Find the articles that hold every word of QUERY, in head or text.",
        "查找标题或正文含全部所列词语的文章。",
    ),
    "help.search.limit": (
        "Most articles (50 where nothing is said) or places to list.",
        "最多列出的篇数（缺省 50）或处数。",
    ),
    "help.search.offset": (
        "Articles or places to leave out at the beginning.",
        "从头略过的篇数或处数。",
    ),
    "help.search.concordance": (
        "List every place with the words left and right of it, one a line; 10,000 at most.",
        "逐行列出每一处及其左右文字，至多 10,000 处。",
    ),
    "help.search.sort": (
        "What places are sorted by: day, left or right neighbour, place of print.",
        "各处的排序：日期新旧、左邻、右邻、刊出位置。",
    ),
    "help.search.order": (
        "Newest first, oldest first, or best match first.",
        "排列次序：newest 最新在前，oldest 最早在前，best 最相关在前。",
    ),
    "help.search.exact": (
        "Distinguish traditional, simplified and variant characters.",
        "区分繁体、简体与异体字。",
    ),
    "help.search.facets": (
        "Count the articles found by year, paper, page, tag and person, too.",
        "另列出结果按年份、报纸、版次、标签、人员的篇数。",
    ),
    "search.partly": (
        "The index is not complete; not all articles were searched.",
        "索引尚未建完，未检索全部文章。",
    ),
    "help.collections": (
        "List the collections with the number of articles and annotations in each.",
        "列出专集及其中文章、批注的件数。",
    ),
    "help.collections.list": (
        "List the collections with the number of articles and annotations in each.",
        "列出专集及其中文章、批注的件数。",
    ),
    "help.collections.make": (
        "Make the collection PATH, such as 城建/桥梁.",
        "新建专集 PATH，如 城建/桥梁。",
    ),
    "help.collections.make.rule": (
        "Let it take in what this query finds, now and later.",
        "随时收入此查询所找到的文章。",
    ),
    "help.collections.rename": ("Give the collection PATH another NAME.", "为专集 PATH 改名。"),
    "help.collections.move": (
        "Put the collection PATH, with all under it, in another place.",
        "移动专集 PATH 及其下级。",
    ),
    "help.collections.move.under": ("Put it under this one.", "移到此专集之下。"),
    "help.collections.move.before": ("Put it before this one.", "移到此专集之前。"),
    "help.collections.move.top": ("Put it at the top.", "移到最上级。"),
    "help.collections.delete": (
        "Delete the collection PATH and all under it; what is in them stays in the library.",
        "删除专集 PATH 及其下级；其中的文章、批注仍在资料库中。",
    ),
    "help.collections.describe": (
        "Say what the collection PATH is, what may be done with it, where it is from.",
        "填写专集 PATH 的说明、权利和来源。",
    ),
    "help.collections.describe.description": ("What it is.", "说明。"),
    "help.collections.describe.rights": ("What may be done with it.", "权利声明。"),
    "help.collections.describe.source": ("Where it is from.", "来源说明。"),
    "help.collections.rule": (
        "Let the collection PATH take in what QUERY finds, now and later; “” for nothing.",
        "让专集 PATH 随时收入 QUERY 所找到的文章；“”表示不再收入。",
    ),
    "help.collections.add": (
        "Put articles and annotations, named by their IDS, at the end of the collection PATH.",
        "按编号把文章、批注放到专集 PATH 之末。",
    ),
    "help.collections.add.query": ("Put in what this query finds now.", "放入此查询现在找到者。"),
    "help.collections.remove": (
        "Take articles and annotations out of the collection PATH.",
        "把文章、批注移出专集 PATH。",
    ),
    "help.collections.show": (
        "List what is in the collection PATH, in its order.",
        "按顺序列出专集 PATH 中的内容。",
    ),
    "help.collections.show.nested": (
        "What is in the collections under it, too.",
        "连同下级专集中的内容。",
    ),
    "help.tags": (
        "List the tags with the number of annotations and articles that carry each.",
        "列出标签及带有各标签的批注与文章数。",
    ),
    "help.tags.list": (
        "List the tags with the number of annotations and articles that carry each.",
        "列出标签及带有各标签的批注与文章数。",
    ),
    "help.tags.add": (
        "Put the tag PATH on whole ARTICLEs; it is made if it is missing.",
        "给整篇文章加上标签 PATH，没有则新建。",
    ),
    "help.tags.remove": ("Take the tag PATH off ARTICLEs.", "从文章上去掉标签 PATH。"),
    "help.tags.rename": (
        "Give the tag PATH another NAME, in the whole library.",
        "把标签 PATH 在整个资料库中改名为 NAME。",
    ),
    "help.tags.move": (
        "Put the tag PATH, with all under it, in another place.",
        "把标签 PATH 连同其下级移到别处。",
    ),
    "help.tags.move.under": ("Put it under this tag.", "移到此标签之下。"),
    "help.tags.move.top": ("Put it at the top.", "移到最上级。"),
    "help.tags.merge": (
        "Let the tag INTO stand for PATH; what is under PATH comes under INTO.",
        "把标签 PATH 并入 INTO，其下级随之移入。",
    ),
    "help.tags.delete": (
        "Delete the tag PATH and all under it; undo brings them back.",
        "删除标签 PATH 及其所有下级；可以撤销。",
    ),
    "help.tags.describe": ("Say what the tag PATH is meant for.", "说明标签 PATH 的用途。"),
    "help.tags.color": (
        "Give the tag PATH a colour like #c02030, or none with “”.",
        "给标签 PATH 设定颜色，如 #c02030；给空值则去掉。",
    ),
    "help.tags.close": (
        "Let typing make no new tags under PATH, or at the top without PATH.",
        "不再因输入而在 PATH 之下新建标签；不给 PATH 则指最上级。",
    ),
    "help.tags.open": (
        "Let typing make new tags under PATH again, or at the top without PATH.",
        "重新允许因输入而在 PATH 之下新建标签；不给 PATH 则指最上级。",
    ),
    "help.tags.import": (
        "Take in the tags of a vocabulary: SKOS (Turtle, JSON-LD), CSV, REFI-QDA codebook.",
        "导入词表：SKOS（Turtle、JSON-LD）、CSV、REFI-QDA 编码表。",
    ),
    "help.tags.import.replace": (
        "Take over colours and descriptions where tags have others.",
        "标签已有颜色或说明时也以词表为准。",
    ),
    "help.tags.import.dry_run": ("Only tell what would be done.", "只报告将做什么，不改动。"),
    "help.tags.export": (
        "Write all tags to TARGET as FORMAT: skos-turtle, skos-json-ld, csv, refi-qda.",
        "把全部标签写入 TARGET，格式为 skos-turtle、skos-json-ld、csv 或 refi-qda。",
    ),
    "help.searches": (
        "List the saved searches with the number of articles that each finds now.",
        "列出保存的检索及其当前命中篇数。",
    ),
    "help.searches.save": ("Save QUERY under NAME.", "以所给名称保存检索式。"),
    "help.searches.rename": (
        "Give the saved search SEARCH (its name or id) another name.",
        "为保存的检索（名称或编号）换一个名称。",
    ),
    "help.searches.delete": (
        "Delete the saved search SEARCH (its name or id).",
        "删除保存的检索（名称或编号）。",
    ),
    "help.annotate": ("Annotate words of an article.", "批注文章中的文字。"),
    "help.annotate.quote": ("The words to annotate.", "要批注的文字。"),
    "help.annotate.note": ("A note.", "附注。"),
    "help.annotate.tag": ("A tag; may be repeated.", "标签，可多次给出。"),
    "help.annotate.style": ("How the highlight looks.", "标注样式。"),
    "help.annotate.creator": ("Who annotates.", "批注者。"),
    "help.annotations": ("List the annotations.", "列出批注。"),
    "help.annotations.article": ("Only those of this article.", "只列此文的批注。"),
    "help.annotations.tag": ("Only those with this tag.", "只列带此标签的批注。"),
    "help.correct": (
        "Correct the reading text of an article; annotations stay on their words.",
        "更正文章的阅读文本；批注仍跟随原词。",
    ),
    "help.correct.find": ("The words to replace.", "要替换的文字。"),
    "help.correct.replace": ("The words to put there.", "替换成的文字。"),
    "help.nth": ("Which place, where the words repeat.", "同样文字多次出现时取第几处。"),
    "help.metadata": (
        "Print what the tables of the library hold, as a metadata file for Datasette.",
        "输出资料库各表的说明，即 Datasette 的元数据文件。",
    ),
    "help.backup": ("Copy the library to TARGET, checked.", "把资料库复制到目标文件并核对。"),
    "help.merge": (
        "Bring in another library, or an exchange bundle; this one is copied beside itself first.",
        "并入另一资料库或交换包的批注等内容及其独有的各期报纸。不改动对方文件；本资料库先备份于旁。",
    ),
    "help.merge.dry_run": ("Only tell what would come in.", "只报告将会并入什么，不改动。"),
    "help.restore": (
        "Put a backup in the library's place; the replaced library is kept beside it.",
        "以备份替换资料库；原资料库另存于旁。",
    ),
    "help.check": ("Look for damage in the library.", "检查资料库有无损坏。"),
    "help.check.repair": ("Repair what can be made again.", "修复可以重建的部分。"),
    "stopped": ("Stopped.", "已停止。"),
    "imported": (
        "{path}: imported {title}: {articles}, {doubts}",
        "{path}：已导入{title}，{articles}，{doubts}",
    ),
    "skipped": ("{path}: is in the library already", "{path}：已在资料库中"),
    "skipped.reason": ("already in the library", "已在资料库中"),
    "skipped.other": (
        "{path}: the same issue is in the library with another text",
        "{path}：资料库中已有同一期的另一文本",
    ),
    "skipped.other-text": (
        "the same issue is in the library with another text",
        "资料库中已有同一期的另一文本",
    ),
    "version": (
        "  replaces {old}; annotations: {anchored} moved, {uncertain} to check, {unanchored} lost",
        "  取代 {old}；批注：{anchored} 条已移动，{uncertain} 条待核对，{unanchored} 条找不到原文",
    ),
    "version.stays": (
        "  Corrections and layout made by hand stay in {old}; `show` still shows its articles.",
        "  人工更正和版面改动留在 {old} 中；仍可用 show 查看其文章。",
    ),
    "version.uncertain": ("  check {article}: “{quote}”", "  待核对 {article}：“{quote}”"),
    "version.unanchored": (
        "  words not found, put to {article}: “{quote}”",
        "  找不到原文，暂放 {article}：“{quote}”",
    ),
    "indexing": ("preparing the search", "正在建立检索索引"),
    "total": ("{articles}", "共 {articles}"),
    "incomplete": (
        "There are more places than those listed: {total}.",
        "只列出 {total} 处，另有未列出者。",
    ),
    "tag.renamed": (
        "Renamed to “{name}”: {reached}.",
        "已改名为“{name}”：{reached}。",
    ),
    "tag.moved": (
        "Now “{name}”: {reached}.",
        "现为“{name}”：{reached}。",
    ),
    "tag.merged": (
        "Merged into “{name}”: {reached}.",
        "已并入“{name}”：{reached}。",
    ),
    "tag.deleted": (
        "Deleted “{name}”: {reached}.",
        "已删除“{name}”：{reached}。",
    ),
    "tag.reached": ("on {annotations} and {articles}", "涉及{annotations}、{articles}"),
    "tag.reached.more": (
        "{tags}, on {annotations} and {articles}",
        "{tags}，涉及{annotations}、{articles}",
    ),
    "tag.closed": ("Closed “{name}”.", "已封闭“{name}”。"),
    "tag.opened": ("Opened “{name}”.", "已开放“{name}”。"),
    "tag.top-closed": ("Typing makes no new tags at the top.", "不再因输入而新建最上级标签。"),
    "tag.top-opened": ("Typing makes new tags at the top.", "输入时可新建最上级标签。"),
    "doubts.one": ("1 doubt", "1 处存疑"),
    "doubts.many": ("{number} doubts", "{number} 处存疑"),
    "tags.one": ("1 tag", "1 个标签"),
    "tags.many": ("{number} tags", "{number} 个标签"),
    "annotations.one": ("1 annotation", "1 条批注"),
    "annotations.many": ("{number} annotations", "{number} 条批注"),
    "articles.one": ("1 article", "1 篇文章"),
    "articles.many": ("{number} articles", "{number} 篇文章"),
    "tag.changed": ("Changed “{name}”.", "已修改“{name}”。"),
    "tag.added": ("“{name}” was put on {articles}.", "已把“{name}”加到{articles}上。"),
    "tag.removed": ("“{name}” was taken off {articles}.", "已从{articles}上去掉“{name}”。"),
    "tag.adopted": (
        "Tags made {made}, changed {changed}, as they were {kept}.",
        "新建标签 {made} 个，修改 {changed} 个，未变 {kept} 个。",
    ),
    "tag.tried": (
        "Nothing was done. Tags to be made {made}, changed {changed}, left as they are {kept}.",
        "未作改动。将新建标签 {made} 个，修改 {changed} 个，不变 {kept} 个。",
    ),
    "tag.written": ("Tags {tags} written to {path}.", "已把 {tags} 个标签写入 {path}。"),
    "collection.made": ("Made “{name}”.", "已新建“{name}”。"),
    "collection.renamed": ("Renamed to “{name}”.", "已改名为“{name}”。"),
    "collection.moved": ("Now “{name}”.", "现为“{name}”。"),
    "collection.deleted": ("Deleted “{name}”.", "已删除“{name}”。"),
    "collection.changed": ("Changed “{name}”.", "已修改“{name}”。"),
    "collection.added": ("{members} put into “{name}”.", "已把{members}放入“{name}”。"),
    "collection.removed": ("{members} taken out of “{name}”.", "已把{members}移出“{name}”。"),
    "members.one": ("1 article or annotation", "1 件"),
    "members.many": ("{number} articles and annotations", "{number} 件"),
    "search.saved": ("{id}: “{name}” was saved.", "{id}：已保存“{name}”。"),
    "search.renamed": ("Renamed to “{name}”.", "已改名为“{name}”。"),
    "search.deleted": ("Deleted “{name}”.", "已删除“{name}”。"),
    "annotated": ("{id}: “{quote}”", "{id}：“{quote}”"),
    "corrected": ("Corrected.", "已更正。"),
    "writing": ("Writing…", "正在写入…"),
    "backed-up": ("The library was copied to {path}.", "资料库已复制到 {path}。"),
    "merged": ("Merged; conflicts: {conflicts}.", "已合并，冲突 {conflicts} 处。"),
    "merged.count": (
        "{kind}: {added} added, {updated} updated, {unchanged} unchanged",
        "{kind}：新增 {added}，更新 {updated}，未变 {unchanged}",
    ),
    "merged.conflict": (
        "Conflict: {subject} {field}: {kept} holds{kept_by}, against {other}{other_by}",
        "冲突：{subject} {field}：现为 {kept}{kept_by}，另有 {other}{other_by}",
    ),
    "merged.by": (" ({author}, {time})", "（{author}，{time}）"),
    "merged.tried": (
        "Nothing was written; this is what would come in. Conflicts: {conflicts}.",
        "未写入任何内容，以上为将会并入的内容，冲突 {conflicts} 处。",
    ),
    "merged.backup": (
        "The library as it was is kept in {path}. Undo does not reach a merge: restore that file.",
        "合并前的资料库存于 {path}。撤销不及于合并，如需退回，请恢复该文件。",
    ),
    "restored": ("The library was replaced by {path}.", "资料库已由 {path} 替换。"),
    "check.ok": ("Nothing is wrong.", "未发现问题。"),
    "check.found": ("{kind}: {subject}", "{kind}：{subject}"),
    "check.repaired": ("{kind}: {subject} (repaired)", "{kind}：{subject}（已修复）"),
    "inspected": (
        "{name}: {encoding}, {characters} characters",
        "{name}：{encoding}，{characters} 字",
    ),
    "inspected.more": (
        "Issue {number} of {total}; --nth shows another.",
        "第 {number} 期，共 {total} 期；用 --nth 查看其他各期。",
    ),
    "suppressed": ("[not shown] {text}", "〔不显示〕{text}"),
} | (EXPORT_WORDS | PEOPLE_WORDS | RECEIVED_WORDS)


def word(key: str, language: Language, **details: object) -> str:
    """Fill the text of `key`; raises KeyError for a key or a place that is not declared."""
    english, chinese = WORDS[key]
    return (chinese if language is Language.CHINESE else english).format(**details)
