SELECT
  annotations.*,
  (SELECT json_group_array(tag_id) FROM annotation_tags WHERE annotation_id = annotations.id) AS tags,
  (SELECT key FROM articles WHERE articles.id = annotations.article_id) AS article_key
FROM annotations
