"""What is said about collections."""

COLLECTIONS_TEXTS: dict[str, tuple[str, str]] = {
    "error.no-such-collection": (
        "There is no collection “{name}”; it may have been renamed or deleted.",
        "没有专集“{name}”，可能已改名或删除。",
    ),
    "error.collection-blank": (
        "A collection needs a name with at least one visible character.",
        "专集名称至少须有一个可见字符。",
    ),
    "error.collection-name-too-long": (
        "The name of a collection has at most {most} characters; this one has {length}.",
        "专集名称最多 {most} 字，现有 {length} 字。",
    ),
    "error.collection-control-character": (
        "The name of a collection is one line without control characters.",
        "专集名称须为一行，且不含控制字符。",
    ),
    "error.collection-separator": (
        "“{name}” holds “/”, which stands between collections. Move the collection instead.",
        "“{name}”含有分隔上下级专集的“/”；如要改变层级，请移动专集。",
    ),
    "error.collection-too-deep": (
        "Collections stand at most {most} levels deep.",
        "专集最多 {most} 级。",
    ),
    "error.collection-taken": (
        "There is a collection “{name}” already; choose another name.",
        "已有专集“{name}”，请另取名称。",
    ),
    "error.collection-into-itself": (
        "“{name}” cannot stand in itself or in a collection under it.",
        "“{name}”不能放到自身或其下级专集之中。",
    ),
}
