SELECT
  (SELECT id FROM articles WHERE issue_key = :issue_key AND ordinal = :ordinal - 1) AS previous,
  (SELECT id FROM articles WHERE issue_key = :issue_key AND ordinal = :ordinal + 1) AS next
