"""A class in words: what the projector says of a question, an answer, a ranking, and what each key does."""

from factcli.classroom.event import Reason
from factcli.classroom.room import Phase
from factcli.classroom.stage import Stage
from factcli.messages import N_, _, ngettext
from factcli.quiz.item import ItemType
from factcli.render.quiz_wording import key_words, type_word
from factcli.render.wording import clean

_REFUSALS = {
    Reason.NAME: N_("That is no name."),
    Reason.LONG_NAME: N_("That name is too long."),
    Reason.FULL: N_("The class is full."),
    Reason.LOCKED: N_("The lobby is locked."),
    Reason.NOT_LISTED: N_("That name isn't in the class list."),
    Reason.SEAT: N_("Name and seat code don't fit."),
    Reason.UNKNOWN: N_("There is no such pupil."),
    Reason.CLOSED: N_("The question is closed."),
    Reason.PAUSED: N_("The question is paused."),
    Reason.TWICE: N_("There is an answer already."),
    Reason.UNREADABLE: N_("That is no answer to this question."),
    Reason.NOT_NOW: N_("That can't be done now."),
    Reason.OFTEN: N_("That was too often."),
}


def refusal_sentence(reason: Reason) -> str:
    """Why something isn't done, as one sentence."""
    return _(_REFUSALS[reason])


def head_line(stage: Stage) -> str:
    """Where the lesson is: which question of how many, how it is answered, the time that is left."""
    if stage.item is None or stage.phase not in (Phase.QUESTION, Phase.REVEAL):
        return clean(stage.title, 60)
    place = f"[{stage.number}/{stage.count}] {type_word(stage.item)}"
    if stage.phase is Phase.REVEAL:
        return place
    if stage.is_paused:
        return f"{place} · " + _("paused")
    return f"{place} · " + _("{seconds} s left").format(seconds=-(-stage.left // 1000))


def count_line(stage: Stage) -> str:
    """How many have answered, or were right."""
    if stage.phase is Phase.REVEAL:
        if stage.is_void:
            return _("This question doesn't count.")
        return _("{right} of {count} answers right").format(right=stage.right, count=stage.answered)
    return _("{count} of {expected} answered").format(count=stage.answered, expected=stage.expected)


def pupils_line(stage: Stage) -> str:
    """How many are in, and how many of them are heard from."""
    line = ngettext("{count} is in", "{count} are in", stage.pupils).format(count=stage.pupils)
    if stage.here != stage.pupils:
        line += _(", {count} heard from").format(count=stage.here)
    return line + (_(", locked") if stage.is_locked else "")


def answer_rows(stage: Stage) -> list[tuple[str, str]]:
    """After the question: what is right, the wrong answer that most gave and why it is wrong, the sentence, the quote."""
    item = stage.item
    if item is None:
        return []
    rows = [(_("Answer"), key_words(item))]
    if stage.wrong:
        rows.append((_("Most given"), clean(stage.wrong)))
        rows += [(_("Reason"), clean(why)) for why in stage.why.splitlines()[:1]]
    rows += [(_("Fact"), clean(item.statement)), (_("Quote"), clean(stage.quote))]
    return [(label, text) for label, text in rows if text]


def keys_line(stage: Stage) -> str:
    """What the teacher can press now, in one line."""
    match stage.phase:
        case Phase.LOBBY if stage.number:
            return _("Space: go on; o: lock; k: send out; e: end; q: leave; ?: help")
        case Phase.LOBBY:
            return _("Space: start; o: lock; k: send out; e: end; q: leave; ?: help")
        case Phase.QUESTION:
            return _("Space: show the answer; p: pause; +: more time; x: skip; q: leave; ?: help")
        case Phase.REVEAL | Phase.RANKING:
            return _("Space: go on; x: don't count it; l: lobby; e: end; q: leave; ?: help")
        case Phase.PODIUM:
            return _("Space: end the lesson; l: lobby; q: leave; ?: help")
        case _:
            return _("q: leave")


def help_rows() -> list[tuple[str, str]]:
    """What every key does."""
    return [
        (_("Space, Enter"), _("the next step: start, show the answer, ranking, next question")),
        ("p", _("stop the clock, or let it run on")),
        ("+", _("ten seconds more")),
        ("r", _("show the answer now")),
        ("x", _("skip the question: it doesn't count")),
        ("l", _("back to the lobby; an open question is asked again")),
        ("o", _("lock the lobby, or open it")),
        ("k", _("send a pupil out, who can join anew until you lock the lobby")),
        ("e", _("show the podium, then end the lesson")),
        ("q", _("leave; `factcli class resume` goes on from here")),
        ("?", _("this help")),
    ]


def is_chosen(stage: Stage) -> bool:
    """Whether the answers are labels, so that each can be counted."""
    return stage.item is not None and bool(stage.item.options) and stage.item.type not in _PLACED


_PLACED = (ItemType.ORDER, ItemType.MATCH)
