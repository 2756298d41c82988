"""Looking up: what is found first, and whether the base answers at all."""

from pathlib import Path

import pytest

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.facts.name import Attribute, Entity
from factcli.facts.spelled import Spellings
from factcli.facts.stored.base import open_stored
from factcli.facts.stored.write import write_stored
from factcli.lookup import Finder

ROOT = Path(__file__).parents[2]
WORKS = FactBase(
    "works",
    entities={
        "云雾茶厂": Entity("云雾茶厂", "company", also=("云雾茶",), en=("Cloud Tea Works",)),
        "石桥陶瓷": Entity("石桥陶瓷", "company", en=("Stone Bridge Ceramics",)),
        "青石镇": Entity("青石镇", "place", en=("Qingshi",)),
    },
    attributes={
        "产量": Attribute("产量", also=("年产量",), en=("output",), recurs="yearly"),
        "总投资": Attribute("总投资", also=("投资",), en=("investment",)),
        "所在地": Attribute("所在地", en=("location",)),
        "厂长": Attribute("厂长", en=("director",)),
    },
    facts=(
        Fact(
            "tea23",
            "云雾茶厂2023年的产量是30吨。",
            "works",
            "茶业",
            "",
            "云雾茶厂",
            "产量",
            "30吨",
            period="2023年",
        ),
        Fact(
            "tea22",
            "云雾茶厂2022年的产量是25吨。",
            "works",
            "茶业",
            "",
            "云雾茶厂",
            "产量",
            "25吨",
            period="2022年",
        ),
        Fact("money", "石桥陶瓷的总投资是3亿元。", "works", "陶瓷", "", "石桥陶瓷", "总投资", "3亿元"),
        Fact(
            "place",
            "石桥陶瓷的所在地是青石镇。",
            "works",
            "陶瓷",
            "",
            "石桥陶瓷",
            "所在地",
            "青石镇",
            place="青石镇",
        ),
        Fact("head", "云雾茶厂的厂长是李青。", "works", "茶业", "", "云雾茶厂", "厂长", "李青"),
        Fact(
            "kilns",
            "石桥陶瓷的窑炉包括东窑、西窑。",
            "works",
            "陶瓷",
            "",
            "石桥陶瓷",
            "窑炉",
            members=("东窑", "西窑"),
        ),
    ),
)
FOUND = [
    ("云雾茶厂2023年产量多少", "tea23"),
    ("2022年云雾茶厂的产量是多少", "tea22"),
    ("云雾茶厂 产量 2022", "tea22"),
    ("石桥陶瓷投资多少钱", "money"),
    ("投资 石桥陶瓷", "money"),
    ("3亿元", "money"),
    ("300000000元", "money"),
    ("３亿", "money"),
    ("石桥陶瓷在哪里", "place"),
    ("where is Stone Bridge Ceramics", "place"),
    ("Stone Bridge Ceramics investment", "money"),
    ("谁是云雾茶厂厂长", "head"),
    ("云霧茶廠廠長是誰", "head"),
    ("yunwuchachang changzhang", "head"),
    ("yunwu chachang changzhang shui", "head"),
    ("ywcc changzhang", "head"),
    ("shiqiaotaoci touzi duoshao", "money"),
    ("石桥陶瓷的窑炉有哪些", "kilns"),
    ("茶业", "tea23"),
]
ABSENT = [
    "云雾茶厂2021年产量多少",
    "云雾茶厂2022年的投资",
    "石桥陶瓷的厂长是谁",
    "青石镇的人口",
    "云雾茶厂的门票价格",
    "白云茶厂的产量",
    "the price of tea",
    "xyzzy",
    "beijing renkou",
    "4亿元",
]


@pytest.fixture(params=["memory", "stored"])
def finder(request: pytest.FixtureRequest, tmp_path: Path) -> Finder:
    if request.param == "memory":
        return Finder(WORKS)
    write_stored(tmp_path / "works.facts", WORKS, WORKS.facts, lambda: "")
    return Finder(open_stored(tmp_path / "works.facts"))


@pytest.mark.parametrize(("query", "wanted"), FOUND)
def test_the_fact_asked_for_comes_first(finder: Finder, query: str, wanted: str) -> None:
    answer = finder.look_up(query)
    assert answer.answered, query
    assert answer.results[0].fact.id == wanted


@pytest.mark.parametrize("query", ABSENT)
def test_what_the_base_lacks_is_not_answered(finder: Finder, query: str) -> None:
    assert not finder.look_up(query).answered


@pytest.mark.parametrize("name", ["facts.yaml", "examples/planets.yaml", "examples/rivers.yaml"])
def test_a_compiled_base_gives_the_same_answers(name: str, tmp_path: Path) -> None:
    base = load_base(ROOT / name)
    write_stored(tmp_path / "x.facts", base, base.facts, lambda: base.digest)
    in_memory, stored = Finder(base), Finder(open_stored(tmp_path / "x.facts"))
    for fact in base.facts[::3]:
        for query in (fact.subject, f"{fact.subject} {fact.attribute}", fact.value, fact.statement_en[:40]):
            if query.strip():
                assert stored.look_up(query, 5) == in_memory.look_up(query, 5), query


def test_letters_are_read_from_end_to_end_or_not_at_all() -> None:
    spellings = Spellings(["茶厂", "重庆", "云雾茶厂"])
    assert spellings.read("yunwuchachang") == "云雾茶厂"
    assert spellings.read("chongqingchachang") == "重庆茶厂"
    assert spellings.read("zhongqing") == "重庆"  # another reading of 重
    assert spellings.read("chachangx") == ""
    assert spellings.read("") == ""
    assert spellings.read_initials("ywcc") == "云雾茶厂"
    assert spellings.read_initials("c") == ""
