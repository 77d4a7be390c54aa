"""FTS5 over jieba's words: what most programs for Chinese do."""

import tempfile
import warnings
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.benchmarks.engines.engine import UnableError
from tests.benchmarks.engines.fts5 import Fts5


class Fts5Words(Fts5):
    """The words of `cut_for_search`, asked for as a phrase."""

    name = "fts5-words"

    def terms(self, text: str) -> str:
        return " ".join(self._tokenizer.cut_for_search(text))

    def phrase(self, word: str) -> str:
        words = self.terms(word).replace('"', " ")
        if not any(sign.isalnum() for sign in words):
            raise UnableError
        return f'"{words}"'

    @cached_property
    def _tokenizer(self) -> Any:
        with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
            warnings.simplefilter("ignore")
            import jieba  # noqa: PLC0415  warns about its own code

            jieba.setLogLevel(60)
            tokenizer = jieba.Tokenizer()
            # It trusts what it finds in the folder that all share.
            tokenizer.tmp_dir = str(Path(folder))
            tokenizer.initialize()
            return tokenizer

    def open(self) -> None:
        super().open()
        self._tokenizer.lcut("")
