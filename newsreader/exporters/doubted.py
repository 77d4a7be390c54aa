"""What reading copies say of an annotation whose place is in doubt."""

from newsreader.core.anchor import AnchorState

DOUBTED = {AnchorState.UNCERTAIN: "位置存疑", AnchorState.UNANCHORED: "原文已不在"}
"""By state; one that stands on its words needs no remark."""
