"""A sound base that tests add faults to, and its check."""

from hashlib import sha256
from pathlib import Path

from factcli.curate.check import check_base
from factcli.curate.report import Report
from factcli.text.normalize import squeeze

SOURCE = """港口去年扩建。
新码头长420米，水深9.5米，总投资3.6
亿元，用时200天建成。“四大泊位”分别是东一、东二、西一、西二。
吞吐量增长8.2%，比上年高1.7个百分点。《关于支持港口建设与航运发展的若干意见》已经出台。港口还有许多别的事情可以讲，
比如潮汐、灯塔、渔船和来来往往的旅客，这里就不再一一细说了，留给以后的文章。
"""
DIGEST = sha256(squeeze(SOURCE).encode()).hexdigest()
HEAD = f"""\
format: 1
name: harbour
sources: {{article: {{title: 港口, sha256: {DIGEST}}}}}
entities:
  港口: {{kind: port, also: [海港], en: [harbour]}}
  新码头: {{en: [new quay]}}
attributes:
  长度: {{en: [length]}}
  四大泊位: {{en: [four great berths]}}
  吞吐量增长: {{recurs: yearly}}
  状态: {{stages: [在建, 建成]}}
facts:
"""
SOUND = """\
  - {id: berths, statement: 港口有四个泊位。, statement_en: The harbour has four berths., subject: 港口, attribute: 四大泊位,
     members: [东一, 东二, 西一, 西二], closed: true, quote: “四大泊位”}
  - {id: growth, statement: 吞吐量增长了百分之八点二。, statement_en: Throughput grew by 8.2%., subject: 港口,
     attribute: 吞吐量增长, value: 8.2%, period: 2023年, quote: 增长8.2%}
  - {id: lead, statement: 增速高出一点七个百分点。, statement_en: That is 1.7 points more., subject: 港口, value: 1.7个百分点}
  - {id: before, statement: 上一年增长百分之六点五。, statement_en: The year before it grew by 6.5%., subject: 港口,
     value: 6.5%, derived: growth - lead}
  - {id: cost, statement: 建新码头花了三亿六千万元。, statement_en: The new quay cost 360 million yuan., subject: 新码头,
     value: 3.6亿元, status: 建成, quote: 总投资3.6亿元}
"""
FIRST_LINE = HEAD.count("\n") + 1


def check(folder: Path, text: str, source: str | None = SOURCE) -> Report:
    path = folder / "base.yaml"
    path.write_text(text, encoding="utf-8")
    return check_base(path, None if source is None else {"article": source})


# what is added to a sound base: fact (id and statements are supplied), code, severity, a piece of message or hint
FACTS = [
    ("quote: 港口今年扩建", "quote", "error", 'Line 1 of the source has: "港口去年扩建"'),
    ("quote: 从来没有的话", "quote", "error", "Copy it"),
    ("quote: 水深9.5米，总投资3.6亿元，用时200天建成", "long-quote", "warning", "24 characters"),
    ("value: 7个个", "unreadable-value", "error", "starts like a number"),
    ("value: 约9个个", "unreadable-value", "error", "starts like a number"),
    ("period: 从前有一天", "unreadable-period", "error", "2023年以来"),
    ("superseded_by: groth", "unknown-fact", "error", 'Did you mean "growth"?'),
    ("superseded_by: extra", "circle", "error", "superseded by itself"),
    ("subject: 新码投", "undeclared-subject", "warning", 'Did you mean "新码头"?'),
    ("attribute: 完全不同的东西", "undeclared-attribute", "warning", "Declare it"),
    ("status: 停工", "stage", "warning", "在建, 建成"),
    ("attribute: 状态, value: 停工", "stage", "warning", "在建, 建成"),
    (
        "attribute: 四大泊位, members: [甲, 乙, 丙], closed: true",
        "count",
        "error",
        "says 4, but the list has 3",
    ),
    ("value: 3个, pairs: {甲: 乙, 丙: 丁}, closed: true", "count", "error", "says 3, but the list has 2"),
    ("closed: true", "nothing-closed", "warning", "no members"),
    ("ordered: true", "nothing-ordered", "warning", "no members"),
    ("members: [甲, 乙, 甲]", "twice", "warning", '"甲" stands here twice'),
    ("value: 9.8%, derived: growth + lead", "derived", "error", "8.2% + 1.7个百分点 = 9.9%"),
    ("derived: growth + lead", "no-value", "error", "8.2% + 1.7个百分点 = 9.9%"),
    ("value: 南边, derived: growth + lead", "derived", "error", "is no quantity"),
    ("value: 9.9%, derived: groth + lead", "derived", "error", 'Did you mean "growth"?'),
    ("value: 9.9%, derived: growth +", "derived", "error", "breaks off"),
    ("value: 9.9%, derived: growth + berths", "derived", "error", "write count(id)"),
    ("value: 9.9%, derived: extra + lead", "circle", "error", "extra → extra"),
    ("topic: TODO ask the pilot", "todo", "warning", "Finish it"),
    ("vlaue: 3", "unknown-key", "error", 'Did you mean "value"?'),
    ("source: articel", "unknown-source", "error", 'Did you mean "article"?'),
]
