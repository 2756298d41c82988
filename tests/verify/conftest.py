"""The packaged base, loaded once."""

from pathlib import Path

import pytest

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.verify.verifier import Verifier

FACTS = Path(__file__).parents[2] / "facts.yaml"


@pytest.fixture(scope="session")
def base() -> FactBase:
    return load_base(FACTS)


@pytest.fixture(scope="session")
def verifier(base: FactBase) -> Verifier:
    return Verifier(base)
