"""Characters whose exchange makes another thing, so that no slip of the pen is seen in them."""

COUNTS = frozenset("〇零一二两三四五六七八九十百千万亿半双廿卅甲乙丙丁")
PLACES = frozenset("东南西北中前后左右上下内外")
SIZES = frozenset("大小多少高低长短早晚新旧老少首末")
DENIALS = frozenset("不无非未没否反")
NEVER_A_SLIP = COUNTS | PLACES | SIZES | DENIALS
"""In the place of any character of a name, even of one that sounds alike."""

LEVELS = frozenset("国省市州县区镇乡村街道队校院系厂局部处科")
SORTS = frozenset("男女父母正副进出入公私买卖增减升降红黄蓝绿黑白灰紫青橙金银铜铁春夏秋冬江河湖海山岛")
ANOTHER_THING = NEVER_A_SLIP | LEVELS | SORTS
"""Neither exchanged for a character of another sound, nor left out."""

GRAMMAR = frozenset(
    "的地得了着过在和与及跟或而且但也都又还就才只是为以于由从向对把被将让使到至自之其所有可能会要已曾即若如因此"
    "这那哪我你他她它们个些吧吗呢啊等很太最更再并则做作用来去说称叫给比按被"
)
"""In a short name these are words of the sentence around it, not slips."""

PERSONS = frozenset(
    {"person", "people", "official", "author", "scientist", "writer", "artist", "athlete", "leader", "poet"}
    | {"人", "人物", "个人", "官员", "作者", "学者", "科学家", "诗人", "作家", "画家"}
)
"""Kinds of entities whose own names are often told apart by one character or letter: 李丽, 李莉; Andersen, Anderson."""
