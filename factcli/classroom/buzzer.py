"""Buzzers: several teams on one keyboard, who may answer now, and keys that are only held down."""

_KEYS = "amtzig"
"""One for each team, far from each other on most keyboards; none of them is a step of the teacher's."""
FEWEST_TEAMS, MOST_TEAMS = 2, len(_KEYS)
_REPEAT_SECONDS = 0.75
"""A key that comes again within so many seconds is held down: systems wait at most about 0.66 before they repeat it."""


class Repeats:
    """Tells keys that are pressed from keys that are held: a terminal hears of no release."""

    def __init__(self) -> None:
        self._last: dict[str, float] = {}

    def is_repeat(self, key: str, moment: float) -> bool:
        """Whether a key that comes at a moment, in seconds, is the last press going on."""
        before = self._last.get(key)
        self._last[key] = moment
        return before is not None and moment - before < _REPEAT_SECONDS


class Buzzer:
    """Who may answer the open question: whoever is first at the buzzer, or, in turns, one team after the other.

    Teams are counted from 0. A team that missed is out until the next question.
    """

    def __init__(self, teams: int, *, in_turns: bool) -> None:
        self._teams, self._in_turns = teams, in_turns
        self._out: set[int] = set()
        self._repeats = Repeats()
        self.team: int | None = None

    @property
    def in_turns(self) -> bool:
        """Whether nobody has to be first."""
        return self._in_turns

    @property
    def keys(self) -> tuple[str, ...]:
        """Each team's key."""
        return tuple(_KEYS[: self._teams])

    @property
    def is_done(self) -> bool:
        """Whether no team may answer any more."""
        return self.team is None and len(self._out) == self._teams

    def open(self, question: int) -> None:
        """A question is opened, the `question`-th from 0."""
        self._out = set()
        self.team = None
        if self._in_turns:
            self.team = question % self._teams
            self._out = set(range(self._teams)) - {self.team}

    def press(self, key: str, moment: float) -> bool:
        """Whether a key makes a team the one that answers; a held key doesn't, nor the key of a team that is out."""
        key = key.casefold()
        held = self._repeats.is_repeat(key, moment)
        if held or self.team is not None or key not in self.keys:
            return False
        team = self.keys.index(key)
        if team in self._out:
            return False
        self.team = team
        return True

    def is_held(self, key: str, moment: float) -> bool:
        """Whether a key is one that is only held down, whatever it would mean now."""
        return self._repeats.is_repeat(key.casefold(), moment)

    def miss(self) -> None:
        """The team that was to answer was wrong, or too late."""
        if self.team is not None:
            self._out.add(self.team)
        self.team = None
