"""tantivy, a search library in Rust, over pairs of characters."""

from collections.abc import Iterable

import tantivy
from tantivy import Document, FieldType, Index, Occur, Query, SchemaBuilder

from newsreader.core.query import And, Node, Or, Part, Term
from tests.benchmarks.engines.baseline import Baseline
from tests.benchmarks.engines.bigrams import bigrams, phrase_of, single
from tests.benchmarks.engines.engine import UnableError, divided, excluded
from tests.benchmarks.rows import Row, folded

_HEAP = 256_000_000


class TantivyBigrams(Baseline):
    """Whole articles in one field, heads once more in another."""

    name = "tantivy-bigrams"
    _index: Index

    def build(self, rows: Iterable[Row]) -> None:
        self.path.mkdir()
        self._index = Index(_schema(), str(self.path))
        writer = self._index.writer(_HEAP, 1)
        for row in rows:
            head, text = folded(row.head), folded(row.text)
            writer.add_document(
                Document(id=row.id, head=bigrams(head), text=bigrams(f"{head}\n{text}"))
            )
        writer.commit()
        writer.wait_merging_threads()
        self.open()

    def open(self) -> None:
        self._index = Index.open(str(self.path))
        self._index.reload()
        self._searcher = self._index.searcher()

    def close(self) -> None:
        """Do nothing: an index that is only read goes with its last user."""

    def count(self, node: Node) -> int:
        return self._searcher.search(self._query(node), 1, count=True).count or 0

    def ids(self, node: Node, limit: int) -> list[int]:
        wanted = min(limit, self._searcher.num_docs)
        query = self._query(node)
        found = self._searcher.search(query, wanted, count=False, order_by_field="id")
        return [key for key, _ in found.hits]

    def best_ids(self, node: Node, limit: int) -> list[int]:
        found = self._searcher.search(self._query(node), limit, count=False)
        return self._searcher.fast_field_values("id", [address for _, address in found.hits])

    def size(self) -> int:
        return sum(file.stat().st_size for file in self.path.iterdir())

    def _query(self, node: Node) -> Query:
        inner, ids = divided(node)
        query = self._plain(inner)
        if ids is None:
            return query
        days = Query.range_query(self._index.schema, "id", FieldType.Integer, *ids)
        return Query.boolean_query([(Occur.Must, query), (Occur.Must, days)])

    def _plain(self, node: Node) -> Query:
        match node:
            case Term(pieces, part=part):
                return self._phrase("head" if part is Part.HEAD else "text", pieces[0])
            case Or(nodes):
                return Query.boolean_query([(Occur.Should, self._plain(item)) for item in nodes])
            case And():
                wanted, unwanted = excluded(node)
                parts = [(Occur.Must, self._plain(item)) for item in wanted]
                parts += [(Occur.MustNot, self._plain(item)) for item in unwanted]
                return Query.boolean_query(parts)
            case _:
                raise UnableError

    def _phrase(self, field: str, word: str) -> Query:
        schema = self._index.schema
        if len(word) == 1:
            return Query.regex_query(schema, field, f"{single(word)}.")
        pairs = phrase_of(word)
        if len(pairs) == 1:
            return Query.term_query(schema, field, pairs[0])
        return Query.phrase_query(schema, field, pairs)


def _schema() -> tantivy.Schema:
    builder = SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    for name in ("head", "text"):
        builder.add_text_field(name, tokenizer_name="whitespace")
    return builder.build()
