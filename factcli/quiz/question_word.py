"""What to ask for a value with: 多少天, 哪一年, 谁, 哪家企业; a row a kind."""

from factcli.quiz.telling import Telling, Told
from factcli.values.dimension import Dimension

_BY_KIND = {
    "company": "哪家企业",
    "university": "哪所高校",
    "institute": "哪家机构",
    "center": "哪个机构",
    "body": "哪个单位",
    "person": "谁",
    "city": "哪座城市",
    "province": "哪个省",
    "county": "哪个县区",
    "region": "哪个地区",
    "park": "哪个园区",
    "place": "哪里",
    "direction": "哪个方向",
    "industry": "哪个产业",
    "product": "哪种产品",
    "color": "哪种颜色",
    "document": "哪份文件",
    "policy": "哪项政策",
    "strategy": "什么战略",
    "event": "哪个活动",
    "field": "哪个领域",
    "link": "哪个环节",
    "slogan": "哪句话",
    "saying": "哪句话",
    "award": "什么称号",
}
"""By the kind of the entity that is the value; any other is asked for with 什么."""
_BY_DIMENSION = {
    Dimension.TIME: "多长时间",
    Dimension.LENGTH: "多远",
}
"""For values without digits, by what they measure; any other is asked for with 多少."""
_HEDGES_IN_UNITS = "余多几来"
_UNASKED_UNITS = ("%", "％")
"""Nobody says 多少%."""


def question_word(told: Told, telling: Telling) -> str:
    """The Chinese words that stand in a question where the value stands in the sentence."""
    number = told.number
    if number is not None and number.is_year:
        return "哪一年"
    if told.quantity is not None:
        if number is None and told.before.endswith(("是", "为")):
            return "多少"
        if number is None:
            return _BY_DIMENSION.get(told.quantity.dimension, "多少")
        tail = number.tail.lstrip(_HEDGES_IN_UNITS)
        return "多少" if tail in _UNASKED_UNITS else f"多少{tail}"
    return _BY_KIND.get(telling.kind_of(told.key), "什么")


def english_unit(told: Told) -> str:
    """The unit in which an English question asks for a number, led by a comma; empty when it has none."""
    tail = told.number.tail.strip() if told.number is not None else ""
    return f", in {'percent' if tail in _UNASKED_UNITS else tail}" if tail else ""
