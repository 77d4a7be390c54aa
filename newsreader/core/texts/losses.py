"""What formats say that they could not carry."""

LOSSES_TEXTS: dict[str, tuple[str, str]] = {
    "loss.about": (
        "The description and the source of the collection are not in the file: {count}.",
        "专集的说明和来源不在文件中，共 {count} 项。",
    ),
    "loss.agencies": (
        "The agencies that reported are not in the file (articles: {count}).",
        "供稿的通讯社不在文件中，涉及 {count} 篇。",
    ),
    "loss.annotations": (
        "This format has no place for annotations; {count} were left out.",
        "此格式不含批注，略去 {count} 条。",
    ),
    "loss.annotation-ids": (
        "The ids of the annotations are not in the file: {count}.",
        "批注的编号不在文件中，共 {count} 条。",
    ),
    "loss.annotation-notes": (
        "This format has no place for notes on annotations; {count} were left out.",
        "此格式不含批注的附注，略去 {count} 条。",
    ),
    "loss.answers": (
        "Answers to notes are not in the file: {count}.",
        "对附注的回复不在文件中，共 {count} 条。",
    ),
    "loss.articles": (
        "Articles without annotations are not in the file: {count}.",
        "没有批注的文章不在文件中，共 {count} 篇。",
    ),
    "loss.article-ids": (
        "The ids of the articles in this library are not in the file: {count}.",
        "文章在资料库中的编号不在文件中，共 {count} 篇。",
    ),
    "loss.article-notes": (
        "Notes on articles are not in the file: {count}.",
        "文章的笔记不在文件中，共 {count} 条。",
    ),
    "loss.blank": (
        "Annotations on white space alone are not in the file: {count}.",
        "只标注空白的批注不在文件中，共 {count} 条。",
    ),
    "loss.changes": (
        "When annotations were last changed is not in the file (annotations: {count}).",
        "批注的修改时间不在文件中，涉及 {count} 条。",
    ),
    "loss.characters": (
        "Characters that the format forbids were replaced by “�”: {count}.",
        "格式不允许的字符以“�”代替，共 {count} 个。",
    ),
    "loss.context": (
        "The words around annotations whose own are gone are not in the file: {count}.",
        "原文已不存在的批注，其前后文不在文件中，共 {count} 条。",
    ),
    "loss.corrections": (
        "What stood in the text before corrections is not in the file (paragraphs: {count}).",
        "校改以前的文字不在文件中，涉及 {count} 段。",
    ),
    "loss.creators": (
        "Who made the annotations is not in the file (annotations: {count}).",
        "批注的作者不在文件中，涉及 {count} 条。",
    ),
    "loss.datelines": (
        "The places of datelines are not in the file (articles: {count}).",
        "电头的地点不在文件中，涉及 {count} 篇。",
    ),
    "loss.doubts": (
        "Doubts about the text are not in the file: {count}.",
        "对原文的存疑提示不在文件中，共 {count} 处。",
    ),
    "loss.glyphs": (
        "Characters that the typeface has not are shown as “〓”: {count}.",
        "字体中没有的字符以“〓”代替，共 {count} 个。",
    ),
    "loss.identifiers": (
        "Identifiers of those who annotated (ORCID iD, e-mail) are not in the file: {count}.",
        "批注者的身份标识（ORCID、电子邮箱等）不在文件中，共 {count} 个。",
    ),
    "loss.issues": (
        "Newspaper, date and page are not in the file (articles: {count}).",
        "报名、日期和版次不在文件中，涉及 {count} 篇。",
    ),
    "loss.issue-notes": (
        "Notes on issues are not in the file: {count}.",
        "各期的笔记不在文件中，共 {count} 条。",
    ),
    "loss.kickers": (
        "The kickers above the headlines are not in the file (articles: {count}).",
        "引题不在文件中，涉及 {count} 篇。",
    ),
    "loss.long-cells": (
        "Excel shows only the first 32,767 characters of a cell; longer ones: {count}.",
        "Excel 只显示单元格的前 32767 个字符，超长的单元格有 {count} 个。",
    ),
    "loss.nested": (
        "What is said of the collections under this one is not in the file: {count}.",
        "下级专集的名称和说明不在文件中，共 {count} 个。",
    ),
    "loss.order": (
        "The collection's own order is not kept; articles stand as they were printed.",
        "未保留专集自己的次序，文章按见报先后排列。",
    ),
    "loss.overlapping": (
        "Where annotations overlap, only the longest is in the file; left out: {count}.",
        "批注重叠之处只保留最长的一条，略去 {count} 条。",
    ),
    "loss.parted": (
        "Annotations across paragraphs are several in the file: {count}.",
        "跨段的批注在文件中分为几条，涉及 {count} 条。",
    ),
    "loss.places": (
        "Annotations whose words are gone have no place, and were left out: {count}.",
        "原文已不存在的批注没有位置，略去 {count} 条。",
    ),
    "loss.repeats": (
        "Passages that are left out of the reading text are not in the file: {count}.",
        "未入正文的段落不在文件中，共 {count} 段。",
    ),
    "loss.rights": (
        "The statement of rights is not in the file: {count}.",
        "权利声明不在文件中，共 {count} 项。",
    ),
    "loss.styles": (
        "The colours of highlights are not in the file (annotations: {count}).",
        "高亮颜色不在文件中，涉及 {count} 条批注。",
    ),
    "loss.style-colors": (
        "The colours of your own styles are not in the file (annotations: {count}).",
        "自建样式的颜色不在文件中，涉及 {count} 条批注。",
    ),
    "loss.style-lines": (
        "The lines of your own styles are not in the file (annotations: {count}).",
        "自建样式的线型不在文件中，涉及 {count} 条批注。",
    ),
    "loss.style-names": (
        "The names of your own styles are not in the file (annotations: {count}).",
        "自建样式的名称不在文件中，涉及 {count} 条批注。",
    ),
    "loss.tag-colors": (
        "The colours of tags are not in the file (tags: {count}).",
        "标签的颜色不在文件中，涉及 {count} 个标签。",
    ),
    "loss.tag-descriptions": (
        "The descriptions of tags are not in the file (tags: {count}).",
        "标签的说明不在文件中，涉及 {count} 个标签。",
    ),
    "loss.tag-names": (
        "Tags that the format does not allow were changed: {count}.",
        "格式不允许的标签名已改写，共 {count} 个。",
    ),
    "loss.tag-notes": (
        "Notes on tags are not in the file: {count}.",
        "标签的笔记不在文件中，共 {count} 条。",
    ),
    "loss.texts": (
        "The texts of the articles are not in the file (articles: {count}).",
        "文章的正文不在文件中，涉及 {count} 篇。",
    ),
    "loss.times": (
        "Exact times of annotations are not in the file (annotations: {count}).",
        "批注的确切时间不在文件中，涉及 {count} 条。",
    ),
    "loss.title": (
        "The title of the collection is not in the file: {count}.",
        "专集的题名不在文件中，共 {count} 项。",
    ),
    "loss.topics": (
        "The tags of whole articles are not in the file (articles: {count}).",
        "整篇文章的标签不在文件中，涉及 {count} 篇。",
    ),
    "loss.uncertain": (
        "Which annotations may not stand on their words any more is not in the file: {count}.",
        "哪些批注位置存疑不在文件中，共 {count} 条。",
    ),
    "loss.untagged": (
        "Annotations without a tag are labelled “highlight”: {count}.",
        "没有标签的批注记作“highlight”，共 {count} 条。",
    ),
    "loss.writers": (
        "Who wrote the articles is not in the file (articles: {count}).",
        "文章的作者不在文件中，涉及 {count} 篇。",
    ),
}
