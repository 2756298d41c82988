"""Coverage-guided fuzzing of reading and judging, out of the tests: `pip install atheris`, then

`python scripts/fuzz.py values|claims|sources FOLDER -max_total_time=600 -timeout=10`

What libFuzzer finds worth keeping gathers in FOLDER; a crash is written beside the working folder. A broken law, an
exception that no user may see, or more than a second a thousand characters ends the run.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import atheris  # type: ignore[import-not-found]

with atheris.instrument_imports(include=["factcli"]):
    from factcli.errors import FactcliError
    from factcli.facts.load import load_base
    from factcli.values.quantity import find_quantities
    from factcli.verify.source import read_source
    from factcli.verify.verifier import Verifier

ROOT = Path(__file__).resolve().parents[1]


def fuzz_values(text: str) -> None:
    """Every quantity stands where it says it does, and its bounds are in order."""
    for quantity in find_quantities(text):
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


def judge(verifier: Verifier, text: str) -> None:
    """Every part of a claim stands where the judgement says."""
    for part in verifier.verify(text).parts:
        assert 0 <= part.start <= part.end <= len(text)
        assert text[part.start : part.end] == part.text


def fuzz_sources(text: str) -> None:
    """The first half is the report, the second the claim."""
    half = len(text) // 2
    try:
        base = read_source("report.txt", text[:half])
    except FactcliError:
        return  # what can't be read has its own clear sentence
    judge(Verifier(base), text[half:])


def main() -> None:
    """Hand the chosen target to libFuzzer."""
    target: Callable[[str], None] = fuzz_values
    if sys.argv[1:2] == ["claims"]:
        verifiers = [Verifier(load_base(ROOT / name)) for name in ("facts.yaml", "examples/planets.yaml")]

        def target(text: str) -> None:
            for verifier in verifiers:
                judge(verifier, text)

    elif sys.argv[1:2] == ["sources"]:
        target = fuzz_sources

    def run(data: bytes) -> None:
        text = data.decode("utf-8", "ignore")
        begun = time.perf_counter()
        target(text)
        assert time.perf_counter() - begun < 1 + len(text) / 1000, "too slow"

    atheris.Setup([sys.argv[0], *sys.argv[2:]], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
