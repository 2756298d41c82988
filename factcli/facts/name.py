"""Names of the base: entities and attributes, each with the other names that people use for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing the base speaks of. `key` is its name in the base, `also` and `en` are its aliases."""

    key: str
    kind: str = ""
    also: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    line: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the entity, its key first."""
        return (self.key, *self.also, *self.en)


@dataclass(frozen=True, slots=True)
class Attribute:
    """What is said of an entity.

    It has one value, once, unless `several` (it may have several values), `mutual` (it holds the other way
    round too) or `recurs` (it is measured again each period, such as "yearly"). `opposite` are words that say
    the contrary; `stages` are the states it passes through, in order.
    """

    key: str
    also: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    several: bool = False
    mutual: bool = False
    recurs: str = ""
    opposite: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    line: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Every name of the attribute, its key first."""
        return (self.key, *self.also, *self.en)
