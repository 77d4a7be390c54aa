INSERT INTO annotations (
  id, article_id, start, "end", quote, prefix, suffix, note, style, creator, created, modified,
  state, deleted, checksum
) VALUES (
  :id, :article_id, :start, :end, :quote, :prefix, :suffix, :note, :style, :creator, :created, :modified,
  :state, :deleted, :checksum
)
ON CONFLICT (id) DO UPDATE SET
  article_id = excluded.article_id, start = excluded.start, "end" = excluded."end",
  quote = excluded.quote, prefix = excluded.prefix, suffix = excluded.suffix, note = excluded.note,
  style = excluded.style, creator = excluded.creator, created = excluded.created,
  modified = excluded.modified, state = excluded.state, deleted = excluded.deleted,
  checksum = excluded.checksum
