"""TEI P5: one corpus with a document for every issue."""
