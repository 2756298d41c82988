"""What stands behind `derived`, read: sums, products and brackets over whole numbers, facts and counts."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcli.errors import BaseError
from factcli.facts.fault import shown
from factcli.facts.shapes import is_id
from factcli.messages import _

MAX_LENGTH = 400
"""Characters of an expression."""
MAX_DEPTH = 16
"""Brackets inside one another."""
_MAX_DIGITS = 15
_OPERATORS = "+-*/()"
_WORD = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number that stands in the expression itself."""

    value: int


@dataclass(frozen=True, slots=True)
class Stated:
    """The value of the fact with this id."""

    id: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many members or pairs the fact with this id has."""

    id: str


@dataclass(frozen=True, slots=True)
class Operation:
    """Two expressions joined by one of `+ - * /`."""

    sign: str
    left: "Expression"
    right: "Expression"


Expression = Number | Stated | Count | Operation


def read_expression(text: str) -> Expression:
    """The expression in `text`, such as `count(tracks) + count(bases)` or `(a - b) / 2`.

    `*` and `/` bind before `+` and `-`, equals from left to right. Raises BaseError when it is none.
    """
    if len(text) > MAX_LENGTH:
        message = _("This calculation is longer than {count} characters.").format(count=MAX_LENGTH)
        raise BaseError(message, _("Divide it over several facts."))
    reader = _Reader(_tokens(text))
    expression = reader.read_sum(0)
    if reader.token:
        raise _unexpected(reader.token)
    return expression


def facts_in(expression: Expression) -> Iterator[Stated | Count]:
    """The facts that an expression rests on, from left to right, with repeats."""
    if isinstance(expression, Operation):
        yield from facts_in(expression.left)
        yield from facts_in(expression.right)
    elif not isinstance(expression, Number):
        yield expression


def _tokens(text: str) -> Iterator[str]:
    place = 0
    while place < len(text):
        end = place + 1
        if text[place] in _WORD:
            while end < len(text) and text[end] in _WORD:
                end += 1
            yield text[place:end]
        elif text[place] in _OPERATORS:
            yield text[place]
        elif not text[place].isspace():
            raise _unexpected(text[place])
        place = end


def _unexpected(token: str) -> BaseError:
    hint = _("A calculation has + - * /, brackets, whole numbers, ids of facts and count(id).")
    if not token:
        return BaseError(_("The calculation breaks off."), hint)
    return BaseError(_('"{token}" can\'t stand here in a calculation.').format(token=shown(token)), hint)


class _Reader:
    """Recursive descent: a sum of products of factors. `token` is the next one, empty at the end."""

    def __init__(self, tokens: Iterator[str]) -> None:
        self._rest = tokens
        self.token = next(tokens, "")

    def _take(self, wanted: str = "") -> str:
        taken = self.token
        if not taken or (wanted and taken != wanted):
            raise _unexpected(taken)
        self.token = next(self._rest, "")
        return taken

    def read_sum(self, depth: int) -> Expression:
        left = self._read_product(depth)
        while self.token in ("+", "-"):
            left = Operation(self._take(), left, self._read_product(depth))
        return left

    def _read_product(self, depth: int) -> Expression:
        left = self._read_factor(depth)
        while self.token in ("*", "/"):
            left = Operation(self._take(), left, self._read_factor(depth))
        return left

    def _read_factor(self, depth: int) -> Expression:
        taken = self._take()
        if taken == "(":
            if depth == MAX_DEPTH:
                message = _("Brackets stand more than {count} deep in this calculation.")
                hint = _("Divide it over several facts.")
                raise BaseError(message.format(count=MAX_DEPTH), hint)
            inner = self.read_sum(depth + 1)
            self._take(")")
            return inner
        if taken.isdigit() and len(taken) <= _MAX_DIGITS:
            return Number(int(taken))
        if taken == "count" and self.token == "(":
            self._take("(")
            counted = self._take()
            if not is_id(counted):
                raise _unexpected(counted)
            self._take(")")
            return Count(counted)
        if not is_id(taken):
            raise _unexpected(taken)
        return Stated(taken)
