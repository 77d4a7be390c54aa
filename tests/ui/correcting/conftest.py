"""An article to type in, for the tests of this folder."""

from tests.support.typing_bench import bench, typing

__all__ = ["bench", "typing"]
