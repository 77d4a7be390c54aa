"""A real browser, without a network and loud about what goes wrong on a page."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

from tests.support.validators import module, program

WIDE = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@contextmanager
def browser() -> Iterator[Browser]:
    """Give Debian's Chromium; it takes a second to start."""
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=program("chromium"), timeout=60_000)
        yield chromium
        chromium.close()


@contextmanager
def opened(browser: Browser, size: dict[str, int] = WIDE, colors: str = "light") -> Iterator[Page]:
    """Give a page; in the end nothing must have failed, opened a dialog or left the disk."""
    wrong: list[str] = []
    context = browser.new_context(viewport=size, color_scheme=colors, offline=True)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text))
    page.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on("request", lambda each: None if _on_disk(each.url) else wrong.append(each.url))
    yield page
    context.close()
    assert not wrong, wrong


def barriers(page: Page) -> list[str]:
    """Return what axe-core finds that keeps people from reading a page."""
    page.evaluate(module("axe-core/axe.min.js").read_text("utf-8"))
    found = page.evaluate("axe.run(document, {preload: false, resultTypes: ['violations']})")[
        "violations"
    ]
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found]


def background(element: Page | Locator) -> str:
    """Return the colour behind an element, or behind a page."""
    where = element.locator("html") if isinstance(element, Page) else element
    return where.evaluate("each => getComputedStyle(each).backgroundColor")


def _on_disk(address: str) -> bool:
    return address.startswith(("file:", "data:", "blob:"))


def address(path: Path, rest: str = "") -> str:
    """Return what is typed to open a file."""
    return path.as_uri() + rest
