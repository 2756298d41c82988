"""The signs and words that numbers are written with, Chinese and English."""

NUMERALS = {
    **{sign: value for value, sign in enumerate("零一二三四五六七八九")},
    **{sign: value for value, sign in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "两": 2,
}
SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
BIG = {"万": 10**4, "亿": 10**8}
TENS = {"廿": 20, "卅": 30, "卌": 40}
TOGETHER = {"俩": 2, "仨": 3}
CAPITALS = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")
HAN_STARTS = frozenset(NUMERALS) | SMALL.keys() | BIG.keys() | TENS.keys() | TOGETHER.keys() | {"几", "数"}
_NOUNS = """
总数 参数 指数 系数 人数 件数 户数 次数 家数 倍数 基数 个数 函数 字数 天数 级数 点数 分数 计数 读数
倒数 常数 代数 奇数 偶数 整数 小数 少数 多数 半数 无数 变数 对数 位数 票数 度数 岁数 辆数 套数 户数
票数
"""
NOUNS = frozenset(_NOUNS.split())
"""数 in these is a noun, and what follows is the number: 人数十万 is 100,000 people."""

_ONE_WORDS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
_TEN_WORDS = """
twenty thirty forty fifty sixty seventy eighty ninety
"""
_ORDINAL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
WORD_ONES = {word: value for value, word in enumerate(_ONE_WORDS.split())}
WORD_TENS = {word: 10 * value for value, word in enumerate(_TEN_WORDS.split(), 2)}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
}
SHORT_SCALES = {
    "k": 1000,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "tn": 10**12,
}
MANY = {"tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9}
ORDINALS = {
    word: value
    for value, word in enumerate(
        _ORDINAL_WORDS.split(),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
SHARES = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "tenth": 10} | {
    word: value for value, word in enumerate(["fifth", "sixth", "seventh", "eighth", "ninth"], 5)
}
SHARES |= {word + "s": value for word, value in SHARES.items() if word not in ("half", "halves")}
MULTIPLES = {"twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "triple": 3}
MULTIPLES |= {"tripled": 3, "tripling": 3, "quadruple": 4, "quadrupled": 4, "twofold": 2, "threefold": 3}
MULTIPLES |= {"fourfold": 4, "fivefold": 5, "tenfold": 10, "hundredfold": 100}
WORD_STARTS = (
    WORD_ONES.keys()
    | WORD_TENS.keys()
    | SCALES.keys()
    | MANY.keys()
    | ORDINALS.keys()
    | SHARES.keys()
    | MULTIPLES.keys()
) | {"a", "an", "dozen", "couple"}
