import pytest

from factcli.facts.fact import Fact
from factcli.quiz.grade import Grade
from factcli.quiz.item import Item, ItemType
from factcli.quiz.outcome import Outcome
from factcli.quiz.session import new_session

ITEMS = [Item(f"{name}:number", ItemType.NUMBER, Fact(name, "一句。"), "?", "1") for name in "abc"]
RIGHT, WRONG = Grade(Outcome.RIGHT), Grade(Outcome.NEAR, "near")


def test_a_session_from_its_first_item_to_its_last() -> None:
    session = new_session(ITEMS)
    assert session.current is ITEMS[0]
    session = session.answer("1", RIGHT).skip()
    assert session.current is ITEMS[2]
    session = session.answer("2", WRONG)
    assert session.current is None
    assert (session.right_count, session.skipped_count) == (1, 1)
    assert session.missed == (ITEMS[1], ITEMS[2])


def test_what_was_missed_comes_again_until_it_is_right() -> None:
    session = new_session(ITEMS).answer("2", WRONG).answer("1", RIGHT).skip().repeat_missed()
    assert session.items[3:] == (ITEMS[0], ITEMS[2])
    session = session.answer("1", RIGHT)
    assert session.missed == (ITEMS[2],)
    session = session.answer("2", WRONG).repeat_missed()
    assert session.items[5:] == (ITEMS[2],)
    assert session.answer("1", RIGHT).missed == ()


def test_moves_leave_the_old_session_as_it_was() -> None:
    before = new_session(ITEMS)
    before.skip()
    assert before.answered == ()
    with pytest.raises(ValueError, match="done"):
        new_session([]).skip()
