"""What every test can rely on: fresh message catalogues, English spoken, golden outputs."""

import os
import tempfile
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest

from factcli import messages

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).with_name("golden")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden outputs anew")


def pytest_configure() -> None:
    """Compile the catalogues as they are now: an editable install keeps those of its last installation.

    Where nothing may be skipped, the laws draw the same cases every time: a gate has to give the same answer twice.
    """
    from hypothesis import settings

    settings.register_profile("gate", derandomize=True)
    if os.environ.get("FACTCLI_NO_SKIP"):
        settings.load_profile("gate")
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for po_file in sorted((ROOT / "factcli" / "locale").glob("*/LC_MESSAGES/factcli.po")):
        with po_file.open("rb") as source:
            catalogue = read_po(source)
        mo_file = po_file.with_suffix(".mo")
        with tempfile.NamedTemporaryFile(dir=mo_file.parent, prefix=".", delete=False) as target:
            write_mo(target, catalogue)
        fresh = Path(target.name)
        if mo_file.exists() and mo_file.read_bytes() == fresh.read_bytes():
            fresh.unlink()
        else:
            fresh.chmod(0o644)
            os.replace(fresh, mo_file)  # in one step: other processes may read it


@pytest.fixture(autouse=True)
def speak_english() -> Iterator[None]:
    """Each test starts and ends in English, whatever the one before it spoke."""
    messages.set_language("en")
    yield
    messages.set_language("en")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the file of that name in tests/golden; `--update-golden` writes it instead."""

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text + "\n", encoding="utf-8", newline="\n")
        assert file.exists(), f"{name} is missing; run pytest --update-golden and read what it wrote"
        assert text + "\n" == file.read_text(encoding="utf-8")

    return compare


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything a test may need is installed, a skip is a failure."""
    report = yield
    if report.skipped and os.environ.get("FACTCLI_NO_SKIP") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped: {report.longrepr}"
    return report
