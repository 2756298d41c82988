"""Words that can't both be said of one thing."""

from factcli.text.word_table import groups_of_table
from factcli.verify.vocabulary.opposites_en import OPPOSITES_EN
from factcli.verify.vocabulary.opposites_zh import OPPOSITES_ZH

_MIXED = (
    ("增长", "下降"), ("增长", "减少"), ("上升", "下降"), ("增加", "减少"), ("上涨", "下跌"), ("提高", "降低"), ("扩大", "缩小"),
    ("高", "低"), ("高于", "低于"), ("多", "少"), ("多于", "少于"), ("快", "慢"), ("快于", "慢于"), ("大", "小"), ("大于", "小于"),
    ("长", "短"), ("先", "后"), ("早", "晚"), ("早于", "晚于"), ("领先", "落后"), ("强", "弱"), ("优势", "劣势"),
    ("东", "西"), ("南", "北"), ("左", "右"), ("上游", "下游"), ("向东", "向西"), ("内", "外"),
    ("传统", "新兴"), ("引进", "淘汰"), ("引进", "迁出"), ("存量", "增量"), ("支持", "反对"), ("成功", "失败"), ("入选", "落选"),
    ("盈利", "亏损"), ("出口", "进口"), ("城市", "农村"), ("丰富", "匮乏"), ("开放", "封闭"), ("衰竭", "充足"), ("鼓励", "限制"),
    ("increase", "decrease"), ("rise", "fall"), ("rose", "fell"), ("grow", "shrink"), ("grew", "shrank"), ("growth", "decline"),
    ("more", "less"), ("more", "fewer"), ("higher", "lower"), ("faster", "slower"), ("quickly", "slowly"), ("larger", "smaller"),
    ("above", "below"), ("east", "west"), ("eastward", "westward"), ("north", "south"), ("eastern", "western"),
    ("northern", "southern"), ("before", "after"), ("earlier", "later"), ("upstream", "downstream"), ("traditional", "emerging"),
    ("success", "failure"), ("win", "lose"), ("won", "lost"), ("gain", "loss"), ("import", "export"), ("open", "closed"),
    ("inside", "outside"), ("longer", "shorter"), ("hot", "cold"), ("warm", "cold"), ("near", "far"), ("nearest", "farthest"),
    ("inner", "outer"), ("start", "end"), ("first", "last"), ("strong", "weak"), ("up", "down"),
)  # fmt: skip

OPPOSITES: tuple[tuple[str, str], ...] = (
    *_MIXED,
    *((left, right) for left, right in groups_of_table(OPPOSITES_ZH + OPPOSITES_EN)),
)
"""Pairs that can't both be said of one thing; a base adds its own."""
