UPDATE articles SET text = :text, characters = :characters, revision = revision + 1,
  head_characters = :head_characters, kicker = :kicker, headline = :headline, subtitle = :subtitle
WHERE key = :key
