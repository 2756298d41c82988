"""A base whose names are misspelt in the tests, and what of a text is read as one of them."""

from factcli.facts.fact import Fact
from factcli.facts.factbase import FactBase
from factcli.facts.mention import NameTable
from factcli.facts.name import Attribute, Entity
from factcli.facts.near import find_near_names
from factcli.text.normalize import normal_form
from factcli.text.span import Span
from factcli.values.quantity import find_values

# Every name here is made up, or far from the field of any base in the project.
TOWN = NameTable.of(
    FactBase(
        "town",
        entities={
            entity.key: entity
            for entity in (
                Entity("蒲溪", "town", also=("蒲溪镇",), en=("Puxi", "Puxi Town")),
                Entity("湘东", "county", en=("Xiangdong",)),
                Entity("玉湖", "lake", en=("Jade Lake",)),
                Entity("食品", "industry", en=("food",)),
                Entity("锂电", "industry", en=("lithium batteries",)),
                Entity("恒锐锂电", "company", en=("Hengrui Lithium", "Hengrui")),
                Entity("西郊理工大学", "university", en=("Westfield University of Technology",)),
                Entity("西郊职业技术学校", "school"),
                Entity("高原冷凉蔬菜基地", "base", en=("Plateau Vegetable Base",)),
                Entity("明德桥", "bridge", also=("明得桥",), en=("Mingde Bridge",)),
                Entity("文昌阁", "tower"),
                Entity("文尝阁", "tower"),
                Entity("武陵山", "mountain", en=("Mount Wuling",)),
                Entity("山西", "province", en=("Shanxi",)),
                Entity("湖南", "province", en=("Hunan",)),
                Entity("李丽", "person", en=("Erik Andersen",)),
                Entity("蒲溪镇商会会长", "person", en=("president of the Puxi chamber",)),
                Entity("Charon", "moon"),
                Entity("Europa", "moon"),
                Entity("Callirrhoe", "moon"),
            )
        },
        attributes={
            "投资": Attribute("投资", en=("investment",)),
            "总投资额": Attribute("总投资额", en=("total investment",)),
        },
        facts=(Fact("one", "蒲溪有明德桥。", subject="蒲溪", value="明德桥"),),
    )
)


def taken_in(form: str, names: NameTable) -> list[Span]:
    quantities, periods = find_values(form)
    return [
        *(Span(mention.start, mention.end) for mention in names.find(form)),
        *(Span(quantity.start, quantity.end) for quantity in quantities),
        *(Span(period.start, period.end) for period in periods),
    ]


def near(text: str, names: NameTable) -> list[tuple[str, str]]:
    """What is written and the name that it misspells, for each find in a text."""
    form = normal_form(text)
    return [
        (form[found.start : found.end], found.spelling)
        for found in find_near_names(form, taken_in(form, names), names)
    ]


NEAR = [
    ("莆溪去年通了车", "莆溪", "蒲溪", "莆 sounds like 蒲"),
    ("莆溪镇有三座桥", "莆溪镇", "蒲溪镇", "the longer name"),
    ("蒲西镇有三座桥", "", "", "西 is a direction"),
    ("恒瑞锂电投产", "恒瑞锂电", "恒锐锂电", "one exact name (锂电) inside"),
    ("恒锐理电投产", "恒锐理电", "恒锐锂电", "none of the shorter names is whole"),
    ("恒瑞理电投产", "恒瑞理电", "恒锐锂电", "two characters of four"),
    ("理电很热", "理电", "锂电", "no word is spelt so"),
    ("玉胡边", "玉胡", "玉湖", "another tree of the same sound"),
    ("武菱山", "武菱山", "武陵山", "a name of three"),
    ("总投资鄂", "总投资鄂", "总投资额", "an attribute of four"),
    ("西郊里工大学招生", "西郊里工大学", "西郊理工大学", "a sound in a long name"),
    (
        "西郊理王大学招生",
        "西郊理王大学",
        "西郊理工大学",
        "a wrong character in an ordinary word of a long name",
    ),
    ("西郊理大学招生", "西郊理大学", "西郊理工大学", "a missing one"),
    ("西郊理工工大学招生", "西郊理工工大学", "西郊理工大学", "a doubled one"),
    ("高原凉冷蔬菜基地", "高原凉冷蔬菜基地", "高原冷凉蔬菜基地", "two exchanged"),
    ("西郊职技业术学校", "西郊职技业术学校", "西郊职业技术学校", "two exchanged in the middle"),
    ("高原冷凉疏菜基地", "高原冷凉疏菜基地", "高原冷凉蔬菜基地", "a sound far into the name"),
    (
        "高原冷亮蔬菜基地",
        "高原冷亮蔬菜基地",
        "高原冷凉蔬菜基地",
        "a sound where only the beginning is indexed",
    ),
    ("蒲溪镇商会会掌", "蒲溪镇商会会掌", "蒲溪镇商会会长", "a title, though of a person"),
    ("Henrgui Lithium", "henrgui lithium", "hengrui lithium", "two letters exchanged, another word right"),
    ("Hengrui Lithum", "hengrui lithum", "hengrui lithium", "the second word"),
    ("Hegrui invests", "hegrui", "hengrui", "a letter left out"),
    ("Xianngdong", "xianngdong", "xiangdong", "a letter doubled"),
    ("Calirhoe", "calirhoe", "callirrhoe", "two letters left out of a long word"),
    (
        "Westfeild Univeristy of Technology",
        "westfeild univeristy of technology",
        "westfield university of technology",
        "",
    ),
    (
        "president of the Puxi chambre",
        "president of the puxi chambre",
        "president of the puxi chamber",
        "a title",
    ),
    ("Charron", "charron", "charon", "a letter added"),
    ("高原冷凉菜蔬基地", "", "", "two exchanged, which make a word"),
    ("武岭山", "", "", "what may be a name, 岭山, is in it"),
    ("湘中", "", "", "a direction exchanged"),
    ("湘东和湘西", "", "", "one exact, one another"),
    ("向东行驶", "", "", "a word of the language that sounds like 湘东"),
    ("面向东部", "", "", "half of one word and half of the next"),
    ("饰品展", "", "", "a word: ornaments, not food"),
    ("视频网站", "", "", "a word: video"),
    ("与湖水相连", "", "", "grammar before a word"),
    ("于湖边", "", "", "grammar"),
    ("五陵山", "", "", "a number"),
    ("陕西", "", "", "a province of its own"),
    ("湖北", "", "", "a province of its own"),
    ("李莉", "", "", "another person may be called so"),
    ("文常阁", "", "", "as near to one name as to another"),
    ("明得桥", "", "", "an alias, exact"),
    ("投姿", "", "", "too short for an attribute"),
    ("西郊农工大学", "", "", "another kind of university"),
    ("西郊医科大学", "", "", "two characters of another sound"),
    ("西郊理工", "", "", "less than the name"),
    ("西郊理工大", "", "", "the last character missing: an abbreviation or another name"),
    ("南郊理工大学", "", "", "a direction"),
    ("东郊理工大学", "", "", "a direction at the beginning"),
    ("恒丰锂电", "", "", "another company"),
    ("高原冷凉花卉基地", "", "", "flowers"),
    ("中原冷凉蔬菜基地", "", "", "what tells who is meant isn't right"),
    ("Henan", "", "", "a province of its own, by its pinyin"),
    ("Hubei", "", "", "a province of its own, by its pinyin"),
    ("Xiangzhong", "", "", "another place, by its pinyin"),
    ("Chiron", "", "", "a wrong letter in a short word makes another one"),
    ("Europe", "", "", "a word of the language"),
    ("Erik Anderson", "", "", "another person"),
    ("foods", "", "", "a plural is exact"),
    ("fold", "", "", "too short"),
    ("investmant", "", "", "attributes in English are left alone"),
    ("Eastfield University of Technology", "", "", "another first letter"),
    ("Hengrui Lithia Lithium", "", "", "other words between"),
    ("", "", "", "nothing"),
    ("。，！ 12 ", "", "", "no words"),
]
"""A text, what of it is written for a name, that name (both empty: nothing is), and why."""
