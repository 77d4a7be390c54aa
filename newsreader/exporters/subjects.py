"""What an article is about: the tags that it or its annotations carry."""

from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection


def subjects_of(article: ArticleView, collection: Collection) -> tuple[str, ...]:
    """Return the paths of these tags, each once, those of the whole article first."""
    on_words = sorted({path for each in article.annotations for path in each.tags})
    return tuple(dict.fromkeys((*collection.topics.get(article.id, ()), *on_words)))
