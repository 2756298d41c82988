"""A rehearsal: pupils who are played answer like a class, in lessons of every kind."""

from pathlib import Path

import pytest

from factcli.classroom.lesson import Enrolled
from factcli.classroom.rehearsal import rehearse
from factcli.classroom.room import Phase
from factcli.facts.load import load_base
from factcli.quiz.draw import Draw
from factcli.quiz.generate import make_items
from factcli.quiz.item import ItemType
from tests.classroom.school import new_lesson, running_class

BASE = load_base(Path(__file__).parents[2] / "facts.yaml")
CAST = [Enrolled("", f"Pupil {number}") for number in range(1, 31)]


@pytest.mark.parametrize("item_type", [ItemType.CHOICE, ItemType.CLOZE, ItemType.MATCH])
def test_a_class_that_is_played(tmp_path: Path, item_type: ItemType) -> None:
    items = make_items(BASE, 1, 3, language="zh", types=[item_type])
    assert items
    with running_class(tmp_path, new_lesson(*items, seconds=1)) as school:
        school.serving.call(rehearse(school.hub, CAST, Draw(1)))
        school.wait_until(lambda: len(school.hub.room.pupils) == 30)
        school.move("next")
        school.wait_until(lambda: school.hub.room.phase is Phase.REVEAL)
        played = school.hub.room.round
        assert played is not None
        assert 15 <= len(played.answers) <= 30
        assert 0 < played.right_count < len(played.answers)
        school.move("end")
        school.move("end")


def test_a_class_list_is_played_by_its_names(tmp_path: Path) -> None:
    roster = (Enrolled("01", "张伟"), Enrolled("02", "李雷"))
    with running_class(tmp_path, new_lesson(roster=roster)) as school:
        school.serving.call(rehearse(school.hub, [*roster, *CAST[:1]], Draw(1)))
        school.wait_until(lambda: len(school.hub.room.pupils) == 2)
        assert [pupil.name for pupil in school.hub.room.pupils.values()] == ["张伟", "李雷"]
        school.move("end")
        school.move("end")
