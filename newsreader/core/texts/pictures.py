"""What errors say about pictures of pages."""

PICTURES_TEXTS: dict[str, tuple[str, str]] = {
    "error.picture-unknown": (
        "“{name}” is neither a PNG, JPEG, TIFF or WebP image nor a PDF file; it was not attached.",
        "“{name}”不是 PNG、JPEG、TIFF、WebP 图片，也不是 PDF 文件，未予添加。",
    ),
    "error.picture-too-large": (
        "“{name}” is larger than {limit} MB; split it or save it with stronger compression.",
        "“{name}”超过 {limit} MB，请拆分，或以更高的压缩率保存。",
    ),
    "error.picture-broken": (
        "The image “{name}” is damaged and cannot be shown; scan or copy it again.",
        "图片“{name}”已损坏，无法显示，请重新扫描或复制。",
    ),
    "error.picture-too-many-pixels": (
        "“{name}” has {millions} million pixels, too many for its kind; save it as ordinary JPEG.",
        "“{name}”有 {millions} 百万像素，此类文件过大无法显示，请另存为普通（非渐进式）JPEG。",
    ),
    "error.picture-not-kept": (
        "The library does not hold the picture {id}; attach it again.",
        "资料库中没有图像 {id}，请重新添加。",
    ),
    "error.no-such-sheet": (
        "“{name}” has no page {number}; choose another.",
        "“{name}”没有第 {number} 页，请另选。",
    ),
    "error.pdf-broken": (
        "The PDF file “{name}” is damaged and cannot be shown; scan or copy it again.",
        "PDF 文件“{name}”已损坏，无法显示，请重新扫描或复制。",
    ),
    "error.pdf-encrypted": (
        "The PDF file “{name}” is protected by a password; save it without one and attach that.",
        "PDF 文件“{name}”有密码保护，请另存为无密码的文件后再添加。",
    ),
    "error.pdf-too-long": (
        "The PDF file “{name}” has {pages} pages, an issue has {most} at most; split it first.",
        "PDF 文件“{name}”有 {pages} 页，而一期报纸最多 {most} 版，请先拆分。",
    ),
}
