"""Values that travel through the program, and pure functions on them.

Standard library only, so that every layer can share one vocabulary and tests need nothing else.
"""
