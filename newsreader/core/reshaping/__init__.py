"""What a person does to the layout of an issue: each function takes a layout and returns another.

The texts of changed blocks are left empty or stale: `core.arranging` puts them together from the
spans. To add one: a function in the module of its noun, a method of `services.arranging`, a test.
"""
