"""The page of each rule: what it decides, why, and an example; the texts are those of the rules' own files.

They stand here once more so that they can be translated and are read only when somebody asks for a page; a test holds
the two alike.
"""

from dataclasses import dataclass

from factcli.messages import N_


@dataclass(frozen=True, slots=True)
class RulePage:
    """What a reader is told of a rule; each text is stored in English and translated where it is shown."""

    matter: str
    decides: str
    why: str
    example: str


PAGES: dict[str, RulePage] = {
    "value": RulePage(
        N_("A figure against the fact's figure."),
        N_(
            "The claim speaks of the fact's subject and attribute and gives a figure. The figure agrees when "
            "the fact's value lies within what it says, hedge and bound included; it clashes when the two "
            "exclude each other; a plain figure against a stated hedge decides nothing."
        ),
        N_(
            "A figure is right or wrong by its value, never by its looks; 0.6亿元 is 6000万元 and 108亿元 isn't "
            "180亿元."
        ),
        N_('"the earthworks took 30 days" is refuted by a fact that says 42 days.'),
    ),
    "derived": RulePage(
        N_("What follows from several stated figures."),
        N_(
            "The claim sets stated figures of one attribute side by side: which is more, by how much, how "
            "many times, whether a bound holds for each, or what they add up to where the claim itself adds "
            "them. The figures are put together and compared with what is claimed."
        ),
        N_(
            "Nobody writes every difference into a base, and a reader can work them out; what is added up "
            "without being said to be may overlap."
        ),
        N_(
            '"the roof took 12 days less than the walls" is supported by 42 days for the walls and 30 for the'
            " roof."
        ),
    ),
    "entity": RulePage(
        N_("A name or wording in the fact's one-valued slot."),
        N_(
            "The claim names what the fact has as its value (supported), or names another thing of the same "
            "kind in its place (refuted) where the attribute has one value only."
        ),
        N_(
            "A place, a partner or a title is as checkable as a figure; but an attribute that may have "
            "several values is not contradicted by one more."
        ),
        N_('"the testing centre is in Xiangdong District" is refuted by a fact that puts it in Luxi County.'),
    ),
    "membership": RulePage(
        N_("A thing in a list, or the number of its members."),
        N_(
            "The claim puts something into a list of the base. A member is supported, an extra one is refuted"
            " where the list is closed and decides nothing where it is open (等). A count of the members is "
            "compared with theirs."
        ),
        N_("Only a list that is whole says what isn't in it."),
        N_('"textiles were one of the five golden flowers" is refuted, for the five are all named.'),
    ),
    "mapping": RulePage(
        N_("One side of a pair against the other."),
        N_(
            "The claim joins a key and a value of the fact's mapping; a joined pair that the mapping has is "
            "supported, another one is refuted."
        ),
        N_("Each word of a swapped pair is in the source; only the joining is wrong."),
        N_('"the red one is cement" is refuted where red is fireworks and grey is cement.'),
    ),
    "order": RulePage(
        N_("A place in an order."),
        N_(
            "The claim gives a member of an ordered list its place (第三, third); the place is compared with "
            "the member's."
        ),
        N_(
            "An order states each member's place, so that a wrong one is refuted even though the word is in "
            "the list."
        ),
        N_('"application comes third in the chain" is refuted where it comes fourth.'),
    ),
    "period": RulePage(
        N_("A year or other period against the fact's."),
        N_(
            "The claim gives a period that excludes the fact's. Where the period belongs to the claim's "
            "matter (the edition of an award, a start), or the figure is the one that the base holds for its "
            "own period, the claim is refuted. Where the attribute is measured again each period and the "
            "figure is another one, nothing is decided: the base doesn't speak of that period."
        ),
        N_("A figure of another year is not wrong; the base just doesn't hold it."),
        N_(
            '"the four tracks grew 6.3 % in 2022" is nei when the base holds 7.9 % for 2023, and "grew 7.9 % '
            'in 2021" is refuted.'
        ),
    ),
    "polarity": RulePage(
        N_("The contrary of what the fact says."),
        N_(
            "The claim says what the fact says, turned round: by a negation (未, 没有, never), or by a word "
            "whose contrary stands in the fact (下降 for 增长, west for east), or by a comparison with its sides "
            "exchanged."
        ),
        N_("The contrary of a true statement looks almost like it, and is false."),
        N_('"the plant has not gone into production" is refuted by a fact that says that it has.'),
    ),
    "status": RulePage(
        N_("How far a thing has come."),
        N_(
            "The claim says that something is done which the fact says is still to come, or names another "
            "stage of the attribute's stages than the fact's. What has come to the last stage has come to "
            "what its last word says."
        ),
        N_("将 and 已 are one character, and all the difference."),
        N_(
            '"the four projects are already in production" is refuted by a fact that says that they will be '
            "this year."
        ),
    ),
    "substitution": RulePage(
        N_("Another word of the same kind in one place of the fact's sentence."),
        N_(
            "All that the claim says is the fact's, but for one word that stands between the same neighbours "
            "as another word of the fact; the two are different things of one kind, and the slot has one "
            "value: refuted."
        ),
        N_(
            "商贸 for 工业 in the title of a document is as wrong as a wrong figure, and a base can't list all "
            "that a thing is not."
        ),
        N_('"the fund is for agriculture" is refuted by a fact about a fund for industry.'),
    ),
    "said": RulePage(
        N_("The fact's own wording."),
        N_(
            "Nearly everything that one of the fact's sentences says stands in the claim, and everything that"
            " the claim says stands in the fact, in the same order. A claim that leaves more out may say less"
            " than the fact, or something else, with the same words."
        ),
        N_(
            "Not every fact has a figure or a name in a slot of its own; its sentence is vouched for all the "
            "same."
        ),
        N_("The fact's own statement is supported, with another name for its subject too."),
    ),
    "conflict": RulePage(
        N_("Facts that contradict each other."),
        N_(
            "The fact that would decide has a rival: a fact about the same subject, attribute and period with "
            "another value, where there can be one only. A claim that agrees with one of the two and clashes "
            "with the other is left open; a claim that agrees with neither is refuted, and both are named."
        ),
        N_(
            "As long as the base says both, nothing that rests on one of them is proved; but what neither says "
            "is wrong whichever of them is right."
        ),
        N_(
            '"the plant has 300 workers" is nei where one base says 300 and another 420, and "it has 500" is '
            "refuted."
        ),
    ),
    "superseded": RulePage(
        N_("A fact that another one has superseded."),
        N_(
            "A claim that says what a superseded fact says is refuted: it was true until then, and the fact "
            "that superseded it has the new value. Where the claim speaks of a time at which the old fact was "
            "true, the old one decides; else what follows from the new fact counts, for the claim and against it."
        ),
        N_(
            "A base keeps what was once true, so that old figures are recognised; they support nothing that "
            "is claimed of now."
        ),
        N_(
            '"the plant has 300 workers" is refuted where the base says 420 since 2022, and "in 2020 the plant '
            'had 300 workers" is supported.'
        ),
    ),
    "role": RulePage(
        N_("Who does what to whom."),
        N_(
            "Judged only against the sentences of a text: the claim has all the words of a sentence, but "
            "gives one of them the contrary role, from for to (refuted)."
        ),
        N_("The words are all the sentence's own; only their places are wrong."),
        N_(
            '"the train runs from Harbour to Hilltop" is refuted by a sentence that has it run from Hilltop '
            "to Harbour."
        ),
    ),
    "uncovered": RulePage(
        N_("What no rule decided."),
        N_(
            "Nothing: no fact speaks of the part, or the nearest ones leave some of its words unaccounted "
            "for. The nearest facts are shown, each with what it lacks."
        ),
        N_(
            "What the base doesn't say may be true or false; a guess would be worth nothing, and a detail "
            "that nobody has checked would be called supported."
        ),
        N_(
            "A price that no fact of the base holds is uncovered, however much the base says about the thing "
            "that it is asked for."
        ),
    ),
}
"""By the code that stands in results as "rule"; "uncovered" is the one that no rule gives."""
