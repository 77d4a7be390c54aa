SELECT key FROM articles WHERE key NOT IN (SELECT id FROM article_index_docsize)
UNION ALL
SELECT id FROM article_index_docsize WHERE id NOT IN (SELECT key FROM articles)
LIMIT 1
