"""BagIt: everything of a collection in open formats, with checksums, to hand over or to keep."""
