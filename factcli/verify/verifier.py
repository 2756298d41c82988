"""The stages of verifying in a row: the whole theory on one screen."""

from factcli.facts.factbase import FactBase
from factcli.verify.judgement import Judgement


class Verifier:
    """Judges claims against one base; making it builds the index, judging is cheap."""

    def __init__(self, base: FactBase) -> None:
        self.base = base

    def verify(self, claim: str) -> Judgement:
        """The judgement on one claim."""
        raise NotImplementedError(claim)
