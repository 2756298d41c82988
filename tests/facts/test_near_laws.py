"""What holds of misspelt names in any base and any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli.facts.factbase import FactBase
from factcli.facts.load import load_base
from factcli.facts.mention import NameTable
from factcli.facts.name_form import Kind
from factcli.facts.near import find_near_names
from factcli.facts.near_table import GRAMMAR, NEVER_A_SLIP
from factcli.text.lexicon import is_chinese_word
from factcli.text.normalize import normal_form
from factcli.text.reading import readings_of, sound_alike
from factcli.text.span import Span
from tests.facts.near_cases import TOWN, near, taken_in

ROOT = Path(__file__).parents[2]
BASES = [load_base(ROOT / "facts.yaml"), load_base(ROOT / "tests" / "verify" / "tea.yaml")]
TABLES = [NameTable.of(base) for base in BASES]


@pytest.mark.parametrize("base", BASES, ids=lambda base: base.name)
@pytest.mark.parametrize("names", TABLES, ids=[base.name for base in BASES])
def test_nothing_is_found_in_what_the_base_says_itself(base: FactBase, names: NameTable) -> None:
    finds = {
        sentence: found
        for fact in base.facts
        for sentence in fact.sentences
        if (found := near(sentence, names))
    }
    assert finds == {}


@pytest.mark.parametrize("names", TABLES, ids=[base.name for base in BASES])
@pytest.mark.parametrize("other", TABLES, ids=[base.name for base in BASES])
def test_names_are_never_near_themselves(names: NameTable, other: NameTable) -> None:
    for form, _ in [*other.chinese_forms(), *other.latin_forms()]:
        assert near(form, names) == []


WORDS = """
今天 明天 昨天 早晨 傍晚 夜里 周末 假期 春节 中秋 天气 下雨 刮风 太阳 月亮 星星 空气 温度 季节 彩虹
吃饭 喝水 睡觉 起床 走路 跑步 游泳 唱歌 跳舞 画画 读书 写字 上课 下课 考试 作业 铅笔 橡皮 书包 黑板
苹果 香蕉 西瓜 葡萄 橘子 桃子 萝卜 白菜 土豆 番茄 米饭 面条 馒头 饺子 鸡蛋 牛奶 豆腐 酱油 白糖 食盐
爸爸 妈妈 爷爷 奶奶 哥哥 姐姐 弟弟 妹妹 叔叔 阿姨 朋友 同学 邻居 老师 医生 护士 司机 农民 警察 律师
桌子 椅子 沙发 窗户 房门 钥匙 电灯 冰箱 空调 手机 电脑 照片 雨伞 毛巾 牙刷 镜子 剪刀 杯子 盘子 筷子
高兴 难过 生气 害怕 紧张 放松 勇敢 聪明 努力 认真 马虎 干净 整齐 漂亮 丑陋 温柔 善良 诚实 骄傲 谦虚
汽车 火车 飞机 轮船 地铁 自行车 马路 桥梁 车站 机场 红绿灯 方向盘 刹车 轮胎 油箱 司机 乘客 车票 行李 旅馆
老虎 狮子 大象 猴子 兔子 松鼠 乌龟 蝴蝶 蜻蜓 蚂蚁 麻雀 燕子 老鹰 鸽子 金鱼 鲸鱼 青蛙 蚯蚓 蜜蜂 蜘蛛
历史 地理 数学 物理 化学 生物 音乐 美术 体育 语文 哲学 经济 法律 医学 文学 电影 戏剧 小说 诗歌 散文
应该 可以 愿意 希望 觉得 认为 知道 明白 忘记 记得 喜欢 讨厌 帮助 支持 反对 同意 拒绝 选择 决定 实际
"""
ORDINARY = WORDS.split()


@pytest.mark.parametrize("names", [*TABLES, TOWN], ids=["pingxiang", "tea", "town"])
def test_ordinary_words_are_no_names(names: NameTable) -> None:
    assert len(set(ORDINARY)) >= 198
    assert {word: found for word in ORDINARY if (found := near(word, names))} == {}
    running = "，".join("".join(ORDINARY[start : start + 10]) for start in range(0, len(ORDINARY), 10))
    assert near(running, names) == []


# The law needs the characters of a sound; those of the bases' own names and of a few more are plenty.
ALPHABET = sorted(
    {character for names in [*TABLES, TOWN] for form, _ in names.chinese_forms() for character in form}
    | set("苹理里莆芸疏凉采琴勤轻亲星兴兴型形行湘镶箱厢相象像向项巷祥翔享响陶桃逃淘萄讨套掏涛滔")
)
CASES = [
    (number, form, name)
    for number, names in enumerate(TABLES)
    for form, name in names.chinese_forms()
    if name.kind is Kind.ENTITY and 2 <= len(form) <= 12 and name.sort != "person"
]


def sounds_in(name: str, written: str) -> bool:
    """Whether a name sounds, character by character, like a stretch of what is written: 可期 in 可技."""
    return any(
        all(
            one == other or sound_alike(one, other, loosely=True)
            for one, other in zip(name, written[place:], strict=False)
        )
        for place in range(len(written) - len(name) + 1)
    )


@given(st.data())
def test_a_homophone_is_found_as_the_name_or_refused_for_a_reason(data: st.DataObject) -> None:
    number, form, name = data.draw(st.sampled_from(CASES))
    names = TABLES[number]
    place = data.draw(st.integers(0, len(form) - 1))
    alike = [
        other
        for other in ALPHABET
        if other != form[place] and not readings_of(other).isdisjoint(readings_of(form[place]))
    ]
    if not alike:
        return
    written = form[:place] + data.draw(st.sampled_from(alike)) + form[place + 1 :]
    found = find_near_names(written, taken_in(written, names), names)
    for mention in found:
        assert mention.is_near
        assert len(mention.spelling) == mention.end - mention.start  # a homophone alone changes no length
        assert 0 <= mention.start <= place < mention.end <= len(written)
    assert {mention.key for mention in found} <= {name.key} | {
        other.key for text, other in names.chinese_forms() if text in form or sounds_in(text, written)
    }
    may_be_right = (
        written[place] in NEVER_A_SLIP | GRAMMAR
        or is_chinese_word(written[max(0, place - 1) : place + 1])
        or is_chinese_word(written[place : place + 2])
        or any(span.start <= place < span.end for span in taken_in(written, names))
        or any(map(str.isascii, form))  # figures in a name are read as figures where the name isn't exact
    )
    if not may_be_right:
        rivals = {
            other.key
            for text, other in names.chinese_forms()
            if len(text) == len(form) and sum(map(str.__ne__, text, written)) <= 2
        }
        assert found or len(rivals) > 1, f"{written} for {form}"


@given(st.data())
def test_spans_are_in_range_apart_and_outside_what_is_taken(data: st.DataObject) -> None:
    piece = st.one_of(
        st.sampled_from([case[1] for case in CASES]),
        st.sampled_from(["莆溪", "恒瑞理电", "hegrui", " ", "，", "westfeild university of technology"]),
        st.text(max_size=4),
    )
    text = normal_form("".join(data.draw(st.lists(piece, max_size=6))))
    ends = st.integers(0, len(text))
    spans = [Span(min(pair), max(pair)) for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=3))]
    names = data.draw(st.sampled_from([*TABLES, TOWN]))
    found = find_near_names(text, spans, names)
    assert found == find_near_names(text, spans, names)
    end = 0
    for mention in found:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        here = Span(mention.start, mention.end)
        assert text[mention.start : mention.end] != mention.spelling
        assert abs(len(here) - len(mention.spelling)) <= 4
        for span in spans:
            assert not span or not span.overlaps(here) or here.covers(span)
