"""Several bases as one: whose fact is whose, what is united, what is kept apart, and what can't be used together."""

import pytest

from factcli.errors import InputError
from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase, Source
from factcli.facts.mention import NameTable
from factcli.facts.merge import join_parts, merge_bases
from factcli.facts.name import Attribute, Entity
from factcli.facts.shown import shown_sum
from tests.facts.made import attributes, base, entities, fact


def test_one_base_is_itself() -> None:
    one = base("a", fact("x"))
    assert merge_bases([one]) is one
    assert join_parts([one]) is one
    assert one.part_of(one.facts[0]) is one.view_for(one.facts[0]) is one


def test_every_fact_keeps_its_base_and_only_a_repeated_id_changes() -> None:
    one = base("a", fact("x", superseded_by="y"), fact("y"), fact("z", superseded_by="x"))
    merged = merge_bases([one, base("b", fact("x"), fact("w"))])
    assert [(held.base, held.id) for held in merged.facts] == [
        *(("a", "a/x"), ("a", "y"), ("a", "z")),
        *(("b", "b/x"), ("b", "w")),
    ]
    assert [held.superseded_by for held in merged.facts] == ["y", "", "a/x", "", ""]


@pytest.mark.parametrize(
    ("asked", "statement", "why"),
    [
        ("a/x", "x of a.", "an id of several, with its base"),
        ("b/x", "x of b.", "the other base's"),
        ("y", "y of a.", "an id of one base alone"),
        ("a/y", "y of a.", "the same with its base"),
        ("b/y", None, "another base's id"),
        ("x", None, "an id of several alone"),
        ("c/x", None, "no such base"),
        ("a/", None, "no id"),
        ("a/a/x", None, "a base in a base"),
    ],
)
def test_a_fact_is_asked_for_by_its_id(asked: str, statement: str | None, why: str) -> None:
    merged = merge_bases([base("a", fact("x", "a"), fact("y", "a")), base("b", fact("x", "b"))])
    found = merged.fact(asked)
    assert (found and found.statement) == statement, why


def test_an_ambiguous_id_names_its_choices() -> None:
    merged = merge_bases([base("a", fact("x"), fact("y")), base("b", fact("x"))])
    assert merged.namesakes("x") == ("a/x", "b/x")
    assert merged.namesakes("y") == merged.namesakes("z") == ()
    assert base("a", fact("x")).namesakes("x") == ()


def test_a_single_base_may_be_named_before_its_id() -> None:
    one = base("a", fact("x"))
    assert one.fact("a/x") is one.fact("x") is one.facts[0]
    assert one.fact("b/x") is None


def test_sources_of_one_key_are_kept_apart() -> None:
    merged = merge_bases(
        [
            base("a", fact("x"), sources={"report": Source("report", "Annual report")}),
            base("b", fact("y", source="report"), sources={"report": Source("report", "Handbook")}),
            base("c", fact("z")),
        ]
    )
    assert [merged.source_of(held).title for held in merged.facts] == ["Annual report", "Handbook", ""]
    assert {key: source.title for key, source in merged.sources.items()} == {
        "report": "Annual report",
        "b/report": "Handbook",
    }


def test_what_two_bases_call_alike_is_one_thing() -> None:
    merged = merge_bases(
        [
            base("a", entities=entities(Entity("Mill", "company", also=("Old Mill",), en=("The Mill",)))),
            base("b", entities=entities(Entity("Mill", also=("Brook Mill", "Old Mill")))),
        ]
    )
    assert merged.entities == {"Mill": Entity("Mill", "company", ("Old Mill", "Brook Mill"), ("The Mill",))}


def test_a_key_that_another_base_knows_by_another_name_is_that_one() -> None:
    """In every slot; the first base's key stands for both, and the order of the bases decides nothing else."""
    one = base(
        "a",
        fact("x", subject="Mill", attribute="output", value="3 t"),
        entities=entities(Entity("Mill", also=("Brook Mill",))),
        attributes=attributes(Attribute("output")),
    )
    other = base(
        "b",
        fact("y", subject="Brook Mill", attribute="yield", value="Brook Mill"),
        Fact("z", "Z.", members=("Brook Mill", "Inn"), pairs=(), place="Brook Mill", by="Brook Mill"),
        Fact("p", "P.", pairs=(("Brook Mill", "Inn"),)),
        attributes=attributes(Attribute("yield", also=("output",))),
    )
    merged = merge_bases([one, other])
    assert [held.id for held in merged.about("Mill")] == ["x", "y"]
    assert [held.id for held in merged.saying("Mill", "output")] == ["x", "y"]
    assert merged.facts[1].value == merged.facts[2].place == merged.facts[2].by == "Mill"
    assert merged.facts[2].members == ("Mill", "Inn")
    assert merged.facts[3].pairs == (("Mill", "Inn"),)
    assert merged.attributes["output"].names == ("output", "yield")
    turned = merge_bases([other, one])
    assert [held.id for held in turned.saying("Brook Mill", "yield")] == ["y", "x"]
    assert set(turned.entities["Brook Mill"].names) == {"Mill", "Brook Mill"}


def test_what_one_base_tells_apart_stays_apart() -> None:
    one = base("a", entities=entities(Entity("Mill", also=("Works",))))
    other = base("b", entities=entities(Entity("Mill"), Entity("Works")))
    for order in ([one, other], [other, one]):
        merged = merge_bases(order)
        assert merged.entities == {"Mill": Entity("Mill"), "Works": Entity("Works")}, (
            "Works is a thing of its own"
        )


def test_a_name_for_two_things_names_neither() -> None:
    one = base("a", entities=entities(Entity("Mill", also=("the Works", "M"))))
    other = base("b", entities=entities(Entity("Brewery", also=("The works", "B"))))
    for order in ([one, other], [other, one]):
        merged = merge_bases(order)
        assert merged.ambiguous == {"the works"}
        assert find(merged, "the works, m and b") == ["Mill", "Brewery"]
        assert "the works" in NameTable.of(merged).forms_of("Mill"), "it is its name all the same"


def find(held: FactBase, text: str) -> list[str]:
    return [mention.key for mention in NameTable.of(held).find(text)]


def test_a_name_that_is_somebodys_key_is_his() -> None:
    one = base("a", entities=entities(Entity("Works", "company")))
    other = base("b", entities=entities(Entity("Brewery", "house", also=("Works",))))
    for order in ([one, other], [other, one]):
        assert find(merge_bases(order), "works") == ["Works"], "two kinds are no one thing"


@pytest.mark.parametrize(
    ("one", "other", "together", "why"),
    [
        (
            Entity("Mill", also=("M", "Works")),
            Entity("Brewery", also=("M", "Works")),
            True,
            "two names in common",
        ),
        (Entity("Mill", also=("M",)), Entity("Brewery", also=("M",)), False, "only one"),
        (Entity("Mill", "a", also=("M", "W")), Entity("Brewery", "b", also=("M", "W")), False, "two kinds"),
        (
            Entity("Mill", "a", also=("Brewery",)),
            Entity("Brewery", "a"),
            True,
            "the one's name is the other's key",
        ),
        (Entity("Mill", "a", also=("Brewery",)), Entity("Brewery"), True, "one of them without a kind"),
        (Entity("Mill"), Entity("mill"), True, "one key in two ways of writing"),
        (Entity("Mill"), Entity("Brewery"), False, "nothing in common"),
    ],
)
def test_when_two_keys_are_one_thing(one: Entity, other: Entity, together: bool, why: str) -> None:
    merged = merge_bases([base("a", entities=entities(one)), base("b", entities=entities(other))])
    assert (len(merged.entities) == 1) is together, why


def test_what_a_fact_only_mentions_is_no_key() -> None:
    """A worded value or a side of a pair may well mean something else."""
    one = base("a", Fact("x", "X.", pairs=(("gold", "metal"),), value="red", members=("works",)))
    other = base(
        "b", entities=entities(Entity("Venus", also=("gold",)), Entity("Mars", also=("red", "works")))
    )
    merged = merge_bases([one, other])
    assert (merged.facts[0].pairs, merged.facts[0].value) == ((("gold", "metal"),), "red")
    assert merged.facts[0].members == ("works",)


def test_a_name_that_one_base_gives_twice_is_left_to_it() -> None:
    one = base("a", entities=entities(Entity("Mill", also=("W",)), Entity("Inn", also=("W",))))
    merged = merge_bases([one, base("b")])
    assert [entity.also for entity in merged.entities.values()] == [("W",), ("W",)]


def test_each_fact_is_seen_with_the_settings_of_its_own_base() -> None:
    one = base(
        "a",
        *(fact(f"x{number}", subject="Mill", attribute="output") for number in range(3)),
        language="en",
        entities=entities(Entity("Mill", "company")),
        attributes=attributes(Attribute("output", opposite=("loss",), stages=("low", "high"))),
        opposites=(("up", "down"),),
    )
    other = base(
        "b",
        *(fact(f"y{number}", subject="Inn", attribute="output") for number in range(3)),
        entities=entities(Entity("Mill", "place"), Entity("Inn", "place")),
        attributes=attributes(Attribute("output", also=("yield",), several=True, recurs="yearly")),
    )
    merged = merge_bases([one, other])
    assert merged.home == ""
    assert merged.homes == {"Mill", "Inn"}
    assert merged.opposites == (("up", "down"),)
    assert merged.entities["Mill"].kind == "", "two kinds are none"
    first, last = merged.view_for(merged.facts[0]), merged.view_for(merged.facts[-1])
    assert (first.home, last.home) == ("Mill", "Inn")
    assert (first.language, last.language) == ("en", "zh")
    assert (first.opposites, last.opposites) == ((("up", "down"),), ())
    assert (first.entities["Mill"].kind, last.entities["Mill"].kind) == ("company", "place")
    assert first.attributes["output"] == Attribute(
        "output", also=("yield",), opposite=("loss",), stages=("low", "high")
    )
    assert last.attributes["output"] == Attribute("output", also=("yield",), several=True, recurs="yearly")
    assert first.about("Inn") == last.about("Inn") == merged.about("Inn")


def test_what_refutes_is_not_lent_to_a_base_that_does_not_declare_it() -> None:
    one = base("a", fact("x", subject="Mill", attribute="output"))
    strict = Attribute("output", several=True, opposite=("loss",), stages=("low", "high"))
    merged = merge_bases([one, base("b", attributes=attributes(strict))])
    assert merged.view_for(merged.facts[0]).attributes["output"] == Attribute("output", several=True)


def test_a_sum_is_worked_out_in_its_own_base() -> None:
    bases = [
        base(
            name, fact("x", value=f"{one} t"), fact("y", value="1 t"), fact("s", value="9 t", derived="x + y")
        )
        for name, one in (("a", 8), ("b", 5))
    ]
    merged = merge_bases(bases)
    sums = [shown_sum(merged, held) for held in merged.facts if held.derived]
    assert sums == ["8 t + 1 t = 9 t", "5 t + 1 t = 9 t"]


def test_results_name_every_base() -> None:
    merged = merge_bases([base("a", title="One"), base("b")])
    assert merged.label == "One aaaaaaaaaaaa, b bbbbbbbbbbbb"
    assert merged.digest != merge_bases([base("a"), base("c")]).digest


def test_merged_bases_are_merged_with_more() -> None:
    one, two, three = base("a", fact("x")), base("b", fact("y")), base("c", fact("z"))
    assert merge_bases([merge_bases([one, two]), three]) == merge_bases([one, two, three])
    assert [part.name for part in join_parts([merge_bases([one, two]), three]).parts] == ["a", "b", "c"]


def test_two_bases_of_one_name_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        merge_bases([base("a"), base("b"), FactBase("a", path="other/a.yaml")])
    assert "a.yaml" in caught.value.message
    assert "other/a.yaml" in caught.value.message
