"""What stands below the page when teams share one keyboard: whose key is which, who is on, what to press."""

from collections.abc import Sequence

from factcli.classroom.buzzer import Buzzer
from factcli.classroom.room import Phase
from factcli.classroom.stage import Stage
from factcli.messages import _
from factcli.quiz.item import Item
from factcli.render.wording import clean


def keyboard_lines(
    stage: Stage, buzzer: Buzzer, teams: Sequence[str], chosen: str, left: int | None
) -> list[str]:
    """The lines; `chosen` are the labels marked so far, `left` the seconds of the team that is on."""
    keys = _(", ").join(
        f"[{key.upper()}] {clean(team, 24)}" for key, team in zip(buzzer.keys, teams, strict=False)
    )
    whose = _("Buzzers: {keys}").format(keys=keys)
    match stage.phase:
        case Phase.LOBBY:
            first = _("The teams answer in turn.") if buzzer.in_turns else whose
            return [first, _("Space: start; e: end; q: leave")]
        case Phase.QUESTION if buzzer.team is not None and stage.item is not None:
            team = clean(teams[buzzer.team], 24)
            line = _("{team}: {how}").format(team=team, how=_how(stage.item))
            if chosen:
                line += f"  [{chosen}]"
            if left is not None:
                line += "  " + _("{seconds} s left").format(seconds=left)
            return [line]
        case Phase.QUESTION:
            return [whose, _("Space: show the answer; p: pause; +: more time; x: skip; q: leave")]
        case Phase.PODIUM:
            return [_("Space: end the lesson; q: leave")]
        case Phase.ENDED:
            return [_("Any key: finish")]
        case _:
            return [_("Space: go on; x: don't count it; e: end; q: leave")]


def _how(item: Item) -> str:
    if item.type.is_typed:
        return _("type the answer, then Enter")
    if item.type.takes_one:
        return _("1-{count}").format(count=len(item.options))
    return _("1-{count} one after the other, then Enter").format(count=len(item.options))
