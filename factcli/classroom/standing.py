"""Where everybody stands: points, ranks and the teams' means, worked out once for a state of the room."""

from dataclasses import dataclass, field

from factcli.classroom.room import Room
from factcli.classroom.scoring import mean_score, rank_scores


@dataclass(frozen=True, slots=True)
class Standing:
    """Points and ranks by pupil's id; `order` has everybody who plays, the best first; `teams` are (rank, name, mean)."""

    scores: dict[int, int] = field(default_factory=dict)
    ranks: dict[int, int] = field(default_factory=dict)
    order: tuple[int, ...] = ()
    teams: tuple[tuple[int, str, int], ...] = ()


def find_standing(room: Room) -> Standing:
    """The standing from all closed questions; those who were sent out have none."""
    playing = room.members.playing()
    scores = dict.fromkeys(playing, 0)
    for played in room.rounds:
        for pupil, points in played.points.items():
            if pupil in scores:
                scores[pupil] += points
    ranked = rank_scores(scores)
    means = {}
    for number, team in enumerate(room.lesson.teams):
        own = [scores[key] for key, pupil in playing.items() if pupil.team == team]
        if own:
            means[number] = mean_score(own)
    teams = tuple((rank, room.lesson.teams[key], means[key]) for rank, key in rank_scores(means))
    return Standing(scores, {key: rank for rank, key in ranked}, tuple(key for _rank, key in ranked), teams)
