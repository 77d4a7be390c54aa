"""Words for people that never turn into markup."""

# The three that start markup; the library for HTML would cost the start of the window 5 ms.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})


def plain_tool_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is and wraps at a comfortable width."""
    return f"<qt>{text.translate(_ESCAPED)}</qt>" if text else ""
