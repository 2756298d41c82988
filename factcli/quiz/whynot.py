"""Why a fact yields no item of some type, each reason one sentence."""

from enum import StrEnum

from factcli.messages import N_, _


class WhyNot(StrEnum):
    """The first thing that keeps a fact from yielding an item of a type."""

    NO_SENTENCE = "no_sentence"
    NO_SLOT = "no_slot"
    NO_VALUE = "no_value"
    NO_PLACE = "no_place"
    NO_NUMBER = "no_number"
    PLAIN_NUMBER = "plain_number"
    HEDGED = "hedged"
    SEVERAL_VALUES = "several_values"
    MERE_WORDS = "mere_words"
    NO_LIST = "no_list"
    OPEN_LIST = "open_list"
    SHORT_LIST = "short_list"
    NO_SEQUENCE = "no_sequence"
    NO_COMPANY = "no_company"
    NO_NAME = "no_name"
    FEW_WRONG = "few_wrong"
    TELLS = "tells"
    NOT_AT_LEVEL = "not_at_level"


_SENTENCES = {
    WhyNot.NO_SENTENCE: N_("It has no sentence in this language."),
    WhyNot.NO_SLOT: N_("It has neither a value nor members nor pairs."),
    WhyNot.NO_VALUE: N_("It states no single value."),
    WhyNot.NO_PLACE: N_("Its sentence doesn't hold the value in so many words, exactly once."),
    WhyNot.NO_NUMBER: N_("Its value is no number."),
    WhyNot.PLAIN_NUMBER: N_("Its value is a plain number, which is asked for as a number to type."),
    WhyNot.HEDGED: N_("Its number is hedged, so no single figure is right."),
    WhyNot.SEVERAL_VALUES: N_("Its attribute may have several values, so another answer could be right too."),
    WhyNot.MERE_WORDS: N_("Its value is a wording, not a name, so other words would fit as well."),
    WhyNot.NO_LIST: N_("It has no members."),
    WhyNot.OPEN_LIST: N_("Its list is open, so more may belong to it."),
    WhyNot.SHORT_LIST: N_("Its list is too short."),
    WhyNot.NO_SEQUENCE: N_("It is no order, and too few facts state a number or date of the same attribute."),
    WhyNot.NO_COMPANY: N_(
        "It has fewer than three pairs, and too few facts state a value of their own of the same attribute."
    ),
    WhyNot.NO_NAME: N_("Something in it has no name in this language."),
    WhyNot.FEW_WRONG: N_("The base holds too few plausible wrong answers."),
    WhyNot.TELLS: N_("Every wording would give the answer away."),
    WhyNot.NOT_AT_LEVEL: N_("This type isn't asked at this level."),
}


def tell_why_not(reason: WhyNot) -> str:
    """The reason as one sentence in the person's language."""
    return _(_SENTENCES[reason])
