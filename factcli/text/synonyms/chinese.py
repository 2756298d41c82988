"""Groups of words with a Chinese one that may stand for one another."""

from factcli.text.synonyms.chinese_adjectives import ADJECTIVES_ZH
from factcli.text.synonyms.chinese_nouns import NOUNS_ZH
from factcli.text.synonyms.chinese_spoken import SPOKEN_ZH
from factcli.text.synonyms.chinese_verbs import VERBS_ZH
from factcli.text.synonyms.translations import TRANSLATIONS

_MIXED = """
完成 建成 竣工 完工 落成 建好 建设完毕 修完 干完 完毕 建完 做完 | 投产 生产 开工生产
花 花费 用 耗时 历时 用时 费时 | 公司 企业 厂商 厂家 firm company enterprise business | 建设 修建 兴建 建造 建
合作 联手 携手 联合 共同 协作 共建 合力 | 举办 召开 主办 承办 办 | 评为 评选为 获评 评上 入选 当选
位于 坐落 坐落于 坐落在 地处 设在 建在 处于 开在 | 增长 增加 上升 上涨 提升 涨
打造 建设 构建 搭建 | 总数 数量 个数 总量 数目
规模以上 规上 | 地区 地方 一带 区域 | 曾经 曾 一度 昔日 过去 从前 former formerly once | 主要 main major
说 表示 认为 指出 介绍 称 | 负责人 领导 老总 head chief boss | 包括 包含 涵盖 含 有
"""

SYNONYMS_ZH = "\n".join((_MIXED, VERBS_ZH, NOUNS_ZH, ADJECTIVES_ZH, SPOKEN_ZH, TRANSLATIONS))
"""All that a Chinese claim needs, as one table: a single claim looks its words up in the text."""
