"""What the tests of the classroom share: a real browser, closed with all that they open in it, and a class that runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.classroom.browser import real_browser
from tests.classroom.school import School, running_class


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with real_browser() as found:
        yield found


@pytest.fixture
def browser(chromium: Browser) -> Iterator[Browser]:
    yield chromium
    for context in chromium.contexts:
        context.close()


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with running_class(tmp_path) as running:
        yield running
