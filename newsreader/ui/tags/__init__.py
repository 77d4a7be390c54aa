"""The tags of the library as a tree, in which they are named, ordered and merged."""
