"""Keep Python exceptions from crossing Qt's C++: below Python 3.12 that ends the process.

Every method that overrides one of Qt's wears `@guarded`; a test in tests/architecture looks.
"""

import functools
import sys
from collections.abc import Callable
from typing import ParamSpec, TypeVar, overload

P = ParamSpec("P")
T = TypeVar("T")


@overload
def guarded(function: Callable[P, T], /) -> Callable[P, T]: ...
@overload
def guarded(*, returns: object) -> Callable[[Callable[P, T]], Callable[P, T]]: ...
def guarded(function: Callable[P, T] | None = None, /, *, returns: object = None) -> object:
    """Hand an exception of an overridden Qt method to `sys.excepthook` and return `returns`.

    Use it bare for methods that answer nothing, else as `@guarded(returns=False)`.
    """
    if function is None:
        return functools.partial(_guard, default=returns)
    return _guard(function, None)


def _guard(method: Callable[P, T], default: object) -> Callable[P, object]:
    @functools.wraps(method)
    def safely(*args: P.args, **kwargs: P.kwargs) -> object:
        try:
            return method(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - the hook reports it; Qt must not see it
            sys.excepthook(type(error), error, error.__traceback__)
            return default

    return safely
