UPDATE articles SET merged_into = :home, ordinal = -key, text = '', head_characters = 0, characters = 0,
  revision = revision + 1
WHERE key = :key
