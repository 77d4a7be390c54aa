"""What formats say that they could not carry."""

LOSSES_TEXTS: dict[str, tuple[str, str]] = {
    "loss.annotations": (
        "This format has no place for annotations; {count} were left out.",
        "此格式不含批注，略去 {count} 条。",
    ),
    "loss.annotation-notes": (
        "This format has no place for notes on annotations; {count} were left out.",
        "此格式不含批注的附注，略去 {count} 条。",
    ),
    "loss.articles": (
        "Articles without annotations are not in the file: {count}.",
        "没有批注的文章不在文件中，共 {count} 篇。",
    ),
    "loss.characters": (
        "Characters that the format forbids were replaced by “�”: {count}.",
        "格式不允许的字符以“�”代替，共 {count} 个。",
    ),
    "loss.long-cells": (
        "Excel shows only the first 32,767 characters of a cell; longer ones: {count}.",
        "Excel 只显示单元格的前 32767 个字符，超长的单元格有 {count} 个。",
    ),
    "loss.notes": (
        "Notes on issues, articles and tags, and answers, are not in the file: {count}.",
        "期、文章、标签的笔记和回复不在文件中，共 {count} 条。",
    ),
    "loss.overlapping": (
        "Where annotations overlap, only the longest is in the file; left out: {count}.",
        "批注重叠之处只保留最长的一条，略去 {count} 条。",
    ),
    "loss.people": (
        "Who made the annotations, and when, is not in the file: {count} annotations.",
        "批注的作者和时间不在文件中，涉及 {count} 条批注。",
    ),
    "loss.places": (
        "Annotations whose words are gone have no place, and were left out: {count}.",
        "原文已不存在的批注没有位置，略去 {count} 条。",
    ),
    "loss.styles": (
        "The colours of highlights are not in the file: {count} annotations.",
        "高亮颜色不在文件中，涉及 {count} 条批注。",
    ),
    "loss.tag-names": (
        "Tags that the format does not allow were changed: {count}.",
        "格式不允许的标签名已改写，共 {count} 个。",
    ),
    "loss.topics": (
        "The tags of whole articles are not in the file: {count} articles.",
        "整篇文章的标签不在文件中，涉及 {count} 篇。",
    ),
    "loss.untagged": (
        "Annotations without a tag are labelled “highlight”: {count}.",
        "没有标签的批注记作“highlight”，共 {count} 条。",
    ),
}
