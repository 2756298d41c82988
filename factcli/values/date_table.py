"""The words that dates and periods are written with, Chinese and English."""

RELATIVE = {
    "大前年": "three years ago",
    "前年": "the year before last",
    "去年": "last year",
    "上年": "last year",
    "上一年": "last year",
    "今年": "this year",
    "本年": "this year",
    "明年": "next year",
    "后年": "the year after next",
    "本月": "this month",
    "这个月": "this month",
    "上月": "last month",
    "上个月": "last month",
    "下月": "next month",
    "下个月": "next month",
    "本季度": "this quarter",
    "上季度": "last quarter",
    "上个季度": "last quarter",
    "下季度": "next quarter",
    "本周": "this week",
    "上周": "last week",
    "下周": "next week",
    "今天": "today",
    "今日": "today",
    "昨天": "yesterday",
    "昨日": "yesterday",
    "前天": "the day before yesterday",
    "明天": "tomorrow",
    "明日": "tomorrow",
    "后天": "the day after tomorrow",
}
# What before a relative word shows that it is another: 过去年均, 目前年产, 此前天气.
NOT_RELATIVE_AFTER = {
    "去年": "过",
    "前年": "目之以此年日天月产",
    "后年": "今之以此年日天月",
    "上年": "以之",
    "今年": "如当",
    "前天": "目之以此年日天月",
    "后天": "今之以此年日天月先",
    "明天": "",
    "下月": "以之",
    "上月": "以之",
    "本月": "",
    "明日": "",
}
HALVES = {"上半年": "h1", "下半年": "h2"}
QUARTERS = {"一": "q1", "二": "q2", "三": "q3", "四": "q4", "1": "q1", "2": "q2", "3": "q3", "4": "q4"}
YEAR_PARTS = {"年初": "early", "年中": "mid", "年底": "end", "年末": "end", "岁末": "end", "岁初": "early"}
MONTH_PARTS = {"上旬": "early", "中旬": "mid", "下旬": "late", "初": "early", "底": "late", "末": "late"}
DATE_JOINTS = ("至", "到", "--", "-", "~", "–", "—")
LASTING = ("历史", "的历史", "前的", "来", "多", "余", "左右", "以上", "文明", "的文明", "间隔")
OPENERS = frozenset(word[:2] for word in [*RELATIVE, "上半", "下半", "上世", "本世", "公元", "前三", "前3"])
OPENERS |= frozenset(f"第{sign}" for sign in "一二三四五六七八九十1234")
"""The first two characters of words that begin a period without a numeral."""


NEXT_TO = frozenset(["一二", "二三", "三四", "四五", "五六", "六七", "七八", "八九", "三五"])
PLANS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)}
PLANS |= {f"十{sign}": number for number, sign in enumerate("一二三四五六七八九", 11)}
PLAN_WORDS = (
    "计划",
    "时期",
    "期间",
    "规划",
    '"时期',
    '"期间',
    '"计划',
    '"规划',
    "”时期",
    "”期间",
    "”计划",
    "”规划",
)


_CENTURY_WORDS = """
eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
twentieth
"""
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}
RELATIVE_PHRASES = {
    "the year before last": "the year before last",
    "the year after next": "the year after next",
    "the day before yesterday": "the day before yesterday",
    "today": "today",
    "yesterday": "yesterday",
    "tomorrow": "tomorrow",
} | {
    f"{which} {unit}": f"{which} {unit}"
    for which in ("this", "last", "next")
    for unit in ("year", "month", "quarter", "week")
}
PART_PHRASES = {
    "the first half": "h1",
    "first half": "h1",
    "the second half": "h2",
    "second half": "h2",
    "the first quarter": "q1",
    "first quarter": "q1",
    "the second quarter": "q2",
    "second quarter": "q2",
    "the third quarter": "q3",
    "third quarter": "q3",
    "the fourth quarter": "q4",
    "fourth quarter": "q4",
    "the end": "end",
    "end": "end",
    "the beginning": "early",
    "the start": "early",
    "the middle": "mid",
    "early": "early",
    "mid": "mid",
    "late": "late",
    "h1": "h1",
    "h2": "h2",
    "q1": "q1",
    "q2": "q2",
    "q3": "q3",
    "q4": "q4",
}
CENTURIES = {
    word: number
    for number, word in enumerate(
        _CENTURY_WORDS.split(),
        11,
    )
} | {"twenty-first": 21}
ORDINAL_PLANS = {
    "13th": 13,
    "14th": 14,
    "15th": 15,
    "12th": 12,
    "11th": 11,
    "10th": 10,
    "fourteenth": 14,
    "thirteenth": 13,
}
ORDINAL_PLANS |= {"fifteenth": 15, "twelfth": 12}
PHRASES_BY_FIRST: dict[str, tuple[str, ...]] = {}
for _name in sorted([*RELATIVE_PHRASES, *PART_PHRASES], key=len, reverse=True):
    PHRASES_BY_FIRST[_name.partition(" ")[0]] = (*PHRASES_BY_FIRST.get(_name.partition(" ")[0], ()), _name)
DATE_WORDS = (
    frozenset(MONTHS)
    | PHRASES_BY_FIRST.keys()
    | CENTURIES.keys()
    | {"q", "h", "fiscal", "fy", "financial", "the", "year"}
)
# Words after which four digits are a year.
BEFORE_YEAR = (
    "in",
    "since",
    "by",
    "until",
    "till",
    "during",
    "throughout",
    "before",
    "after",
    "from",
    "year",
    "around",
)
