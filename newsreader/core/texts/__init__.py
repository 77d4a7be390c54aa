"""The sentences of `messages.py`, one table a layer that hands them up.

To add one: a row `key: (English, Chinese)`; both texts name the same `{places}`.
"""
