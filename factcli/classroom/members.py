"""Members: who is in the class, how one gets in, comes back, and is told from the others."""

from collections.abc import Iterable
from hmac import compare_digest

from factcli.classroom.event import Event, EventKind, Reason, Refused
from factcli.classroom.lesson import Enrolled, Lesson
from factcli.classroom.nickname import MOST_GRAPHEMES, clean_name, count_graphemes, sameness, with_tail
from factcli.classroom.pupil import MOST_PUPILS, MOST_RENAMES, Credentials, Pupil, digest_token


class Members:
    """Everybody of a class by id; ids count from 1 and are never used again."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self.by_id: dict[int, Pupil] = {}
        self._by_token: dict[str, int] = {}
        self._by_name: dict[str, int] = {}
        self._listed = _by_key(lesson.roster)

    def playing(self) -> dict[int, Pupil]:
        """Those who were not sent out."""
        return {key: pupil for key, pupil in self.by_id.items() if not pupil.is_kicked}

    def find(self, pupil: int) -> Pupil:
        """The pupil with this id; raises Refused for an unknown one and for one who was sent out."""
        found = self.by_id.get(pupil)
        if found is None or found.is_kicked:
            raise Refused(Reason.UNKNOWN)
        return found

    def with_token(self, token: str) -> Pupil | None:
        """Whose browser holds this token; also of one who was sent out."""
        return self.by_id.get(self._by_token.get(digest_token(token), 0))

    def named(self, name: str) -> Pupil | None:
        """Who has this name or number now."""
        return self.by_id.get(self._by_name.get(sameness(name), 0))

    def join(self, name: str, number: str, credentials: Credentials, now: int) -> Event:
        """The event of somebody coming in; raises Refused."""
        if len(self.by_id) >= MOST_PUPILS:
            raise Refused(Reason.FULL)
        team = ""
        if self._listed:
            listed = self._listed.get(sameness(number or name))
            if listed is None:
                raise Refused(Reason.NOT_LISTED)
            if self.named(listed.number or listed.name) is not None:
                raise Refused(Reason.SEAT)
            shown, number, team = listed.name, listed.number, listed.team
        else:
            shown, number = with_tail(_checked(name), set(self._by_name)), ""
        data = {
            "token": digest_token(credentials.token),
            "seat": credentials.seat,
            "team": team or self._smallest_team(),
            "number": number,
        }
        return Event(EventKind.JOINED, now, len(self.by_id) + 1, text=shown, data=data)

    def come_back(self, name: str, seat: str, credentials: Credentials, now: int) -> Event:
        """The event of somebody coming back in another browser; raises Refused unless name and seat code fit."""
        listed = self._listed.get(sameness(name))
        pupil = self.named(listed.number or listed.name) if listed else self.named(clean_name(name))
        if pupil is None or not compare_digest(pupil.seat.encode(), seat.strip().encode()):
            raise Refused(Reason.SEAT)
        return Event(EventKind.RETURNED, now, pupil.id, data={"token": digest_token(credentials.token)})

    def rename(self, key: int, name: str, now: int) -> Event:
        """The event of a pupil taking another name; raises Refused."""
        pupil = self.find(key)
        if self._listed:
            raise Refused(Reason.NOT_LISTED)
        if pupil.renames >= MOST_RENAMES:
            raise Refused(Reason.OFTEN)
        others = {same for same, other in self._by_name.items() if other != key}
        return Event(EventKind.RENAMED, now, key, text=with_tail(_checked(name), others))

    def apply(self, event: Event, *, since: int) -> None:
        """Take in an event about a pupil; one who joins now is asked from question `since` on."""
        if event.kind is EventKind.JOINED:
            data = event.data
            self.by_id[event.pupil] = Pupil(
                id=event.pupil,
                name=event.text,
                token=data["token"],
                seat=data["seat"],
                team=data["team"],
                number=data["number"],
                since=since,
            )
            self._by_token[data["token"]] = event.pupil
            self._by_name[sameness(event.text)] = event.pupil
            if data["number"]:
                self._by_name[sameness(data["number"])] = event.pupil
            return
        pupil = self.by_id[event.pupil]
        pupil.changes += 1
        if event.kind is EventKind.RETURNED:
            self._by_token.pop(pupil.token, None)
            pupil.token = event.data["token"]
            self._by_token[pupil.token] = pupil.id
            return
        for same in (sameness(pupil.name), sameness(pupil.number)):
            if self._by_name.get(same) == pupil.id:
                del self._by_name[same]
        if event.kind is EventKind.RENAMED:
            pupil.name, pupil.renames = event.text, pupil.renames + 1
            self._by_name[sameness(event.text)] = pupil.id
        else:
            pupil.is_kicked = True

    def _smallest_team(self) -> str:
        if not self._lesson.teams:
            return ""
        sizes = dict.fromkeys(self._lesson.teams, 0)
        for pupil in self.playing().values():
            if pupil.team in sizes:
                sizes[pupil.team] += 1
        return min(sizes, key=lambda team: sizes[team])


def _checked(name: str) -> str:
    shown = clean_name(name)
    if not shown:
        raise Refused(Reason.NAME)
    if count_graphemes(shown) > MOST_GRAPHEMES:
        raise Refused(Reason.LONG_NAME)
    return shown


def _by_key(roster: Iterable[Enrolled]) -> dict[str, Enrolled]:
    """The class list by number and by name; a name that two bear isn't enough."""
    listed: dict[str, Enrolled] = {}
    several = set()
    for one in roster:
        same = sameness(one.name)
        if same in listed:
            several.add(same)
        listed[same] = one
    found = {same: one for same, one in listed.items() if same not in several}
    return found | {sameness(one.number): one for one in roster if one.number}
