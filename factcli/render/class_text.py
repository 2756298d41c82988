"""A class in plain lines: each moment of it as a reader or a screen reader wants it."""

from factcli.classroom.room import Phase
from factcli.classroom.stage import Stage
from factcli.messages import _
from factcli.render.class_wording import answer_rows, count_line, head_line, is_chosen, pupils_line
from factcli.render.quiz_wording import RIGHT_SIGN, option_rows
from factcli.render.wording import clean, labelled


def stage_lines(stage: Stage) -> list[str]:
    """What there is to know now, a fact a line."""
    lines = [""]
    match stage.phase:
        case Phase.LOBBY:
            lines.append(_("Lobby: {pupils}; code {code}").format(pupils=pupils_line(stage), code=stage.code))
            lines += [f"{key}. {clean(name, 40)}" for key, name in stage.names]
        case Phase.QUESTION if stage.item is not None:
            lines += [head_line(stage), clean(stage.item.stem)]
            lines += [f"{row.lead}{row.text}" for row in option_rows(stage.item)]
            lines.append(count_line(stage))
        case Phase.REVEAL if stage.item is not None:
            lines += [head_line(stage), count_line(stage)]
            if is_chosen(stage):
                for option in stage.item.options:
                    sign = RIGHT_SIGN if option.label in stage.item.key else " "
                    count = stage.counts.get(option.label, 0)
                    lines.append(f"{sign} {option.label}. {clean(option.text)}: {count}")
            lines += [
                f"{RIGHT_SIGN if right else ' '} {clean(text, 40)}: {count}"
                for text, count, right in stage.typed
            ]
            lines += [labelled(label, text) for label, text in answer_rows(stage)]
        case _:
            title = {Phase.RANKING: _("Ranking"), Phase.PODIUM: _("Podium")}.get(stage.phase)
            lines.append(title or _("The lesson is over"))
            for rows in (stage.teams, stage.ranking):
                lines += [f"{rank}. {clean(name, 40)}: {points}" for rank, name, points in rows]
    if stage.trouble:
        lines.append(
            _("Nothing can be saved now: {reason}. Answers wait until it can.").format(
                reason=clean(stage.trouble, 120)
            )
        )
    return lines
