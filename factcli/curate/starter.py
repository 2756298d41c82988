"""A first base to write on from: every kind of fact once, explained in comments."""

SCHEMA_NAME = "factcli.schema.json"
"""The file beside a base that tells editors its format; the first line of the starter names it."""

_ENGLISH = """\
# yaml-language-server: $schema=factcli.schema.json
#
# A fact base for factcli. Check it after every change:    factcli base check {file}
# Ask it:                                                  factcli lookup --facts {file} "how long is the bridge"
#
# Only `id` and `statement` are required of a fact; every other slot lets factcli verify more claims and make better
# questions. Replace the examples by facts of your own.

format: 1
name: {name}                # as in NAME/ID; one word
title: {title}
language: en

sources:                    # where the facts come from; quotes must stand there word for word
  report:
    title: A title of the text you take your facts from
    # date: 2024-05-31      # the day the text speaks from; without it "this year" isn't resolved
    # sha256: …             # factcli base check --source prints it

entities:                   # the things you speak of, with other names people use for them
  River Bridge: {{kind: bridge, also: [the bridge over the river]}}
  Ann Miller: {{kind: person}}
  North bank: {{kind: place}}
  South bank: {{kind: place}}

attributes:                 # what you say of them; one value, once, unless it says otherwise
  length: {{}}
  opened: {{also: [opening]}}
  designer: {{also: [designed by]}}
  daily traffic: {{recurs: yearly}}     # measured again every year
  banks: {{}}
  order of building: {{}}

facts:
  - id: bridge_length       # a figure with its unit
    topic: building
    statement: The River Bridge has a length of 240 metres.
    subject: River Bridge
    attribute: length
    value: 240 metres

  - id: bridge_opened       # a date
    topic: building
    statement: The River Bridge opened in 1998.
    subject: River Bridge
    attribute: opened
    value: "1998"

  - id: bridge_designer     # a name
    topic: building
    statement: The designer of the River Bridge was Ann Miller.
    subject: River Bridge
    attribute: designer
    value: Ann Miller

  - id: bridge_traffic      # a figure of one period, with the words that make it a bound: about, over, nearly
    topic: traffic
    statement: The daily traffic of the River Bridge was over 9,000 cars in 2023.
    subject: River Bridge
    attribute: daily traffic
    value: over 9,000 cars
    period: "2023"

  - id: bridge_banks        # a list; `closed` says that it is whole
    topic: building
    statement: The River Bridge joins two banks, the North bank and the South bank.
    subject: River Bridge
    attribute: banks
    members: [North bank, South bank]
    closed: true

  - id: bridge_order        # an order
    topic: building
    statement: The order of building of the River Bridge was piers, deck, railings.
    subject: River Bridge
    attribute: order of building
    members: [piers, deck, railings]
    ordered: true
    closed: true

# A fact may also have: `quote` (a few words of the source, word for word), `section`, `source` (its key above), `place`,
# `by` (who said it), `also_said` (other wordings), `pairs` (a mapping), `derived` (a sum over other facts),
# `valid_until` and `superseded_by` (when it changes).
"""

_CHINESE = """\
# yaml-language-server: $schema=factcli.schema.json
#
# 一个 factcli 事实库。每次修改后检查：    factcli base check {file}
# 查一查：                                factcli lookup --facts {file} "大桥有多长"
#
# 一条事实只需要 `id` 和 `statement`；其余每填一栏，factcli 就能多核对一类说法、多出一类题目。请把例子换成您自己的事实。

format: 1
name: {name}                # 用于“库名/编号”，一个词
title: {title}
language: zh

sources:                    # 事实的出处；引文须与原文一字不差
  report:
    title: 您所依据的文章的标题
    # date: 2024-05-31      # 文章所说的“今天”；没有它，“今年”无从推算
    # sha256: …             # factcli base check --source 会给出

entities:                   # 所说的事物，以及人们对它们的其他叫法
  沿河大桥: {{kind: 桥梁, also: [沿河桥], en: [River Bridge]}}
  李青: {{kind: 人物, en: [Li Qing]}}
  北岸: {{kind: 地点, en: [North bank]}}
  南岸: {{kind: 地点, en: [South bank]}}

attributes:                 # 说它们的什么；不另说明时，只有一个值
  长度: {{also: [全长], en: [length]}}
  通车时间: {{also: [通车], en: [opened]}}
  设计者: {{also: [设计师], en: [designer]}}
  日均车流量: {{en: [daily traffic], recurs: yearly}}     # 每年重新统计
  连接的两岸: {{en: [banks]}}
  建造顺序: {{en: [order of building]}}

facts:
  - id: bridge_length       # 带单位的数字
    topic: 建造
    statement: 沿河大桥的长度是240米。
    statement_en: The River Bridge has a length of 240 metres.
    subject: 沿河大桥
    attribute: 长度
    value: 240米

  - id: bridge_opened       # 时间
    topic: 建造
    statement: 沿河大桥的通车时间是1998年。
    statement_en: The River Bridge opened in 1998.
    subject: 沿河大桥
    attribute: 通车时间
    value: 1998年

  - id: bridge_designer     # 名字
    topic: 建造
    statement: 沿河大桥的设计者是李青。
    statement_en: The designer of the River Bridge was Li Qing.
    subject: 沿河大桥
    attribute: 设计者
    value: 李青

  - id: bridge_traffic      # 某个时期的数字；“超过、近、约”等界限词要留在值里
    topic: 交通
    statement: 2023年，沿河大桥的日均车流量超过9000辆。
    statement_en: The daily traffic of the River Bridge was over 9,000 vehicles in 2023.
    subject: 沿河大桥
    attribute: 日均车流量
    value: 超过9000辆
    period: 2023年

  - id: bridge_banks        # 名单；closed 表示已经列全
    topic: 建造
    statement: 沿河大桥连接的两岸是北岸和南岸。
    statement_en: The River Bridge joins two banks, the North bank and the South bank.
    subject: 沿河大桥
    attribute: 连接的两岸
    members: [北岸, 南岸]
    closed: true

  - id: bridge_order        # 顺序
    topic: 建造
    statement: 沿河大桥的建造顺序是桥墩、桥面、栏杆。
    statement_en: The order of building of the River Bridge was piers, deck, railings.
    subject: 沿河大桥
    attribute: 建造顺序
    members: [桥墩, 桥面, 栏杆]
    ordered: true
    closed: true

# 一条事实还可以有：`quote`（原文中的几个字，一字不差）、`section`、`source`（上面的键）、`place`、`by`（谁说的）、
# `also_said`（别的说法）、`pairs`（对应关系）、`derived`（由别的事实算出）、`valid_until` 与 `superseded_by`（有变化时）。
"""


def write_starter(language: str, name: str, title: str, file: str) -> str:
    """The text of a first base in `zh` or `en`; `file` is what its comments call it. `title` is written in quotes."""
    text = _CHINESE if language == "zh" else _ENGLISH
    quoted = '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text.format(name=name, title=quoted, file=file)
