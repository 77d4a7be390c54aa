WITH
  chosen AS MATERIALIZED (
    SELECT * FROM operations WHERE /* which */ ORDER BY key DESC LIMIT :limit
  ),
  begun AS (
    SELECT chosen.*,
      (
        -- Who acts may become known along with what they do; a contradiction is none of the things.
        SELECT count(DISTINCT coalesce(contradictions.subject, revisions.subject)) FROM revisions
        LEFT JOIN contradictions ON contradictions.id = revisions.subject
        WHERE sequence BETWEEN first AND last
          AND (name = 'person.change' OR revisions.field NOT LIKE 'people:%')
      ) AS things,
      coalesce(
        (
          SELECT subject FROM revisions JOIN annotations ON annotations.id = subject
          WHERE sequence BETWEEN first AND last ORDER BY sequence LIMIT 1
        ),
        (
          SELECT coalesce(contradictions.subject, revisions.subject) FROM revisions
          LEFT JOIN contradictions ON contradictions.id = revisions.subject
          WHERE sequence >= first ORDER BY sequence LIMIT 1
        )
      ) AS what
    FROM chosen
  )
SELECT begun.key, begun.name, begun.author, begun.time, things,
  coalesce(annotations.quote, tags.name, notes.text, saved_searches.name, words.word,
    collections.name, people.name, articles.headline, '') AS words,
  coalesce(annotations.article_id, articles.id) AS article_id,
  undone.key IS NOT NULL AND undone.undoes IS NULL AS taken_back,
  undone.undoes IS NOT NULL AS again
FROM begun
LEFT JOIN annotations ON annotations.id = what
LEFT JOIN articles ON articles.id = what
LEFT JOIN tags ON tags.id = what
LEFT JOIN notes ON notes.id = what
LEFT JOIN saved_searches ON saved_searches.id = what
LEFT JOIN words ON words.id = what
LEFT JOIN collections ON collections.id = what
LEFT JOIN people ON people.id = what
LEFT JOIN operations AS undone ON undone.key = begun.undoes
ORDER BY begun.key DESC
