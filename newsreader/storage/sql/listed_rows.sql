SELECT annotations.key, annotations.id, publication, date, page, headline,
  (
    SELECT count(*) FROM notes
    WHERE subject = 'annotation:' || annotations.id AND NOT notes.deleted
  ) AS answers
FROM annotations
JOIN articles ON articles.id = annotations.article_id
JOIN issues ON issues.key = articles.issue_key
WHERE annotations.key IN (SELECT value FROM json_each(?)) AND NOT annotations.deleted
