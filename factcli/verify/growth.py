"""By how many per cent a figure has grown or shrunk from one period to another, worked out from the two that are held."""

from fractions import Fraction

from factcli.facts.factbase import FactBase
from factcli.values.dimension import Dimension
from factcli.verify.claim import Piece, span_of
from factcli.verify.combined import Combined, facts_of, is_borne_out, quantity_like
from factcli.verify.sides import LEAST_SIDES, TIMES, Side, is_covered
from factcli.verify.vocabulary.comparing import FALLING, RISING, THAN


def compute_growth(base: FactBase, piece: Piece, sides: list[Side]) -> Combined | None:
    """The growth of one subject's figure between two periods against a claimed percentage; None where none is claimed.

    What stands behind "than" is grown from; without it the earlier period is.
    """
    figures = [figure for figure in piece.quantities if figure.dimension is Dimension.PERCENT]
    rising, falling = piece.find_markers(RISING), piece.find_markers(FALLING)
    if len(sides) != LEAST_SIDES or len(figures) != 1 or bool(rising) is bool(falling):
        return None
    subjects = {side.stated.fact.subject for side in sides}
    if len(subjects) > 1 or any(side.stated.period is None or side.value.unit == TIMES for side in sides):
        return None
    if sides[0].value.dimension is Dimension.PERCENT or not all(side.value.is_exact for side in sides):
        return None
    than = [span for span in piece.find_markers(THAN) if span.cut(piece.text) != "于"]
    before = next((side for side in sides if than and side.span.start >= than[-1].end), None)
    before = before or min(sides, key=_first_day)
    after = next(side for side in sides if side is not before)
    held, grown = before.value.stated, after.value.stated
    if not held or grown is None or held < 0:
        return None
    share = 100 * (grown - held) / held * (1 if rising else -1)
    figure = figures[0]
    agrees = is_borne_out(figure, quantity_like(figure, share, share))
    places = len(figure.text.partition(".")[2].rstrip("%％ "))
    if not agrees and places and figure.is_exact and figure.stated is not None:
        agrees = abs(share - figure.stated) <= Fraction(1, 2 * 10**places)
    covered = is_covered(base, piece, sides, (*than, *rising, *falling, span_of(figure)))
    return Combined("growth", facts_of([before, after]), figure.text, agrees, covered)


def _first_day(side: Side) -> int:
    period = side.stated.period
    return period.first.toordinal() if period is not None and period.first is not None else 0
