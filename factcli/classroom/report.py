"""Reports: what a lesson showed, question by question and pupil by pupil, from its events alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from factcli.classroom.lesson import Mode
from factcli.classroom.pupil import Pupil
from factcli.classroom.room import Room
from factcli.classroom.round import Round
from factcli.classroom.stage import most_given_wrong
from factcli.classroom.standing import find_standing
from factcli.classroom.statistics import Answer, ClassAnalysis, ItemAnalysis, analyse_class
from factcli.quiz.item import Item

_MOST_HARD = 5
HARD = Fraction(1, 2)
"""A question that fewer than this share of the answers got right is hard; a pupil who got fewer right needs help."""
FEWEST_ASKED = 3
"""Of a pupil who was asked fewer questions nothing is said."""


@dataclass(frozen=True, slots=True)
class QuestionReport:
    """One question that was asked: its `number` in the lesson from 1, and how many pupils were `in` to answer it.

    `analysis` is None for a question that was taken out of the count. `wrong` is the wrong answer that most gave, `why`
    the reason why it is wrong.
    """

    number: int
    item: Item
    quote: str
    pupils: int
    analysis: ItemAnalysis | None
    wrong: str = ""
    why: str = ""

    @property
    def share_in(self) -> Fraction | None:
        """The right answers among all who were in; None where nobody was."""
        if self.analysis is None or not self.pupils:
            return None
        return Fraction(self.analysis.right, self.pupils)


@dataclass(frozen=True, slots=True)
class PupilReport:
    """One pupil: how many counted questions were `asked` since joining, answered, right; `cells` are the answers by number.

    A cell is (what was answered, whether it was right); None where nothing was. `seconds` is the mean time of an answer.
    """

    name: str
    number: str
    team: str
    asked: int
    answered: int
    right: int
    points: int
    rank: int
    seconds: Fraction | None
    cells: tuple[tuple[str, bool] | None, ...]

    @property
    def share_right(self) -> Fraction | None:
        """The right answers among the questions asked."""
        return Fraction(self.right, self.asked) if self.asked else None


@dataclass(frozen=True, slots=True)
class Report:
    """A whole lesson. `hardest` and `to_help` are places in `questions` and `pupils`, the worst first."""

    id: int
    started: datetime
    title: str
    base: str
    mode: Mode
    planned: int
    questions: tuple[QuestionReport, ...]
    pupils: tuple[PupilReport, ...]
    teams: tuple[tuple[int, str, int], ...]
    analysis: ClassAnalysis
    hardest: tuple[int, ...]
    to_help: tuple[int, ...]


def make_report(room: Room, lesson_id: int, started: datetime) -> Report:
    """The report of a room as it stands; pupils who were sent out are left out, best pupils first."""
    rounds = [played for played in room.rounds if played.is_closed]
    counted = [played for played in rounds if not played.is_void]
    standing = find_standing(room)
    members = [room.pupils[key] for key in standing.order]
    items = [room.lesson.questions[played.question].item for played in counted]
    took_part = [pupil for pupil in members if any(pupil.id in played.answers for played in counted)]
    analysis = analyse_class(items, [[_answer(played, pupil) for played in counted] for pupil in took_part])
    analyses = dict(zip((played.question for played in counted), analysis.items, strict=True))
    questions = tuple(_question(room, played, members, analyses.get(played.question)) for played in rounds)
    pupils = tuple(
        _pupil(room, pupil, counted, standing.scores[pupil.id], standing.ranks[pupil.id]) for pupil in members
    )
    return Report(
        id=lesson_id,
        started=started,
        title=room.lesson.title,
        base=room.lesson.base,
        mode=room.lesson.mode,
        planned=len(room.lesson.questions),
        questions=questions,
        pupils=pupils,
        teams=standing.teams,
        analysis=analysis,
        hardest=_hardest(questions),
        to_help=_to_help(pupils),
    )


def find_missed(report: Report, pupil: str = "") -> list[Item]:
    """The items to ask again, the hardest first: those the class found hard, or all that one pupil missed.

    `pupil` is a name or number; raises LookupError for one who wasn't there.
    """
    if not pupil:
        return [report.questions[place].item for place in report.hardest]
    found = [one for one in report.pupils if pupil in (one.name, one.number)]
    if not found:
        raise LookupError(pupil)
    cells = found[0].cells
    return [
        question.item
        for question in report.questions
        if question.analysis is not None and not _is_right(cells[question.number - 1])
    ]


def _is_right(cell: tuple[str, bool] | None) -> bool:
    return cell is not None and cell[1]


def _answer(played: Round, pupil: Pupil) -> Answer:
    given = played.answers.get(pupil.id)
    if given is None:
        return Answer(None)
    return Answer(given.grade.is_right, given.grade.label or given.text, Fraction(given.taken, 1000))


def _question(
    room: Room, played: Round, members: Sequence[Pupil], analysis: ItemAnalysis | None
) -> QuestionReport:
    question = room.lesson.questions[played.question]
    wrong, why = most_given_wrong(played, question.item)
    return QuestionReport(
        number=played.question + 1,
        item=question.item,
        quote=question.quote,
        pupils=sum(_was_in(room.lesson.mode, pupil, played) for pupil in members),
        analysis=analysis,
        wrong=wrong,
        why=why.partition("\n")[0],
    )


def _was_in(mode: Mode, pupil: Pupil, played: Round) -> bool:
    """Whether a pupil could have answered: who joins late isn't asked what came before, nor teams whom another was faster than."""
    return pupil.id in played.answers or (mode is not Mode.KEYBOARD and pupil.since <= played.question)


def _pupil(room: Room, pupil: Pupil, counted: Sequence[Round], points: int, rank: int) -> PupilReport:
    # What nobody answered, because it was shown too soon, says nothing about anybody.
    asked = [one for one in counted if one.answers and _was_in(room.lesson.mode, pupil, one)]
    given = {played.question: played.answers[pupil.id] for played in asked if pupil.id in played.answers}
    times = [Fraction(one.taken, 1000) for one in given.values()]
    cells: list[tuple[str, bool] | None] = [None] * len(room.lesson.questions)
    for question, one in given.items():
        cells[question] = (one.grade.label or one.text, one.grade.is_right)
    return PupilReport(
        name=pupil.name,
        number=pupil.number,
        team=pupil.team,
        asked=len(asked),
        answered=len(given),
        right=sum(one.grade.is_right for one in given.values()),
        points=points,
        rank=rank,
        seconds=sum(times, Fraction(0)) / len(times) if times else None,
        cells=tuple(cells),
    )


def _hardest(questions: Sequence[QuestionReport]) -> tuple[int, ...]:
    shares = {
        place: question.analysis.share_right or Fraction(0)
        for place, question in enumerate(questions)
        if question.analysis is not None and question.pupils
    }
    hard = [place for place, share in shares.items() if share < HARD]
    return tuple(sorted(hard, key=lambda place: (shares[place], place))[:_MOST_HARD])


def _to_help(pupils: Sequence[PupilReport]) -> tuple[int, ...]:
    shares = {
        place: share
        for place, pupil in enumerate(pupils)
        if pupil.asked >= FEWEST_ASKED and (share := pupil.share_right) is not None and share < HARD
    }
    return tuple(sorted(shares, key=lambda place: (shares[place], place)))
