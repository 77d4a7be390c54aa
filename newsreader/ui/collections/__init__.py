"""The collections of the library as a tree, with what is in the one that is chosen."""
