"""Words that restrict what a statement or a figure is about."""

from factcli.text.word_table import groups_of_table

QUALIFIERS = groups_of_table("""
规模以上 规上 限额以上 above-scale above_scale above_designated_size
亿元以上 | 万元以上 | 千万元以上 | 中型以上 | 县级以上 | 省级以上
主要 主导 main mainly chief primary primarily | 大部分 大多 大多数 多数 most mostly majority | 少数 少部分 minority
部分 一部分 partly partially partial in_part some_of | 全部 所有 全体 全数 整个 all entire whole total | 一半 半数 half
首批 第一批 first_batch | 第二批 second_batch | 首期 一期 phase_one first_phase | 二期 phase_two second_phase
三期 phase_three third_phase
首次 第一次 头一次 first_time | 再次 再度 第二次 second_time | 首个 首家 首座 首条 首届 头一个 第一个 第一家 the_first
最后 最终 last final
新增 新建 新设 新签 newly new additional added | 存量 现有 原有 existing | 累计 累积 cumulative cumulatively accumulated
当年 同年 in_the_same_year
常住 resident | 户籍 registered | 流动 floating migrant | 城镇 城市 urban | 农村 乡村 rural | 在册 在编 on_the_books
在职 serving
人均 每人 按人 per_capita per_head per_person | 户均 每户 per_household | 亩均 每亩 per_mu | 地均 | 单位面积 per_hectare per_acre
年均 每年 平均每年 per_year annual annually yearly
月均 每月 monthly per_month | 日均 每天 每日 daily per_day | 平均 均 average mean | 中位 中位数 median
同比 比上年 较上年 year-on-year year_on_year | 环比 比上月 较上月 month-on-month month_on_month quarter-on-quarter
同期 same_period
名义 nominal | 实际 扣除价格因素 real in_real_terms | 现价 at_current_prices | 可比价 不变价 at_constant_prices
最高 最大 最多 maximum highest largest most biggest | 最低 最小 最少 minimum lowest smallest least | 最长 longest | 最短 shortest
最早 earliest | 最晚 latest | 最快 fastest | 最慢 slowest
净 net | 毛 gross | 总 总的 total overall gross | 税前 pre-tax | 税后 after-tax | 含税 tax_included | 应 应收 due receivable
实收 paid-in | 注册资本 registered_capital | 固定 fixed | 流动资产 current_assets
国内 本国 境内 domestic | 国外 境外 海外 foreign overseas | 全国 nationwide national | 全省 全省范围 province-wide provincial
市域 city-wide municipal | 全球 世界 global worldwide | 本地 local
公开 publicly | 直接 direct directly | 间接 indirect indirectly | 有效 effective valid | 合格 qualified | 优质 | 高端 high-end
低端 low-end | 大型 large-scale | 中小 中小型 small_and_medium-sized | 小微 微型 micro | 重点 key
设计 design designed designer | 规划 planned planning | 预计 预期 expected projected forecast | 目标 target
估算 估计 初步 estimated preliminary | 核定 核准 approved | 合同 协议 contracted contractual | 到位 in_place disbursed
在建 under_construction | 已建 built | 建成 completed
装机 installed | 可用 available usable | 可开采 可采 recoverable | 探明 已探明 proven proved | 潜在 potential | 理论 theoretical
上半年 first_half | 下半年 second_half | 一季度 first_quarter | 二季度 second_quarter | 三季度 third_quarter
四季度 fourth_quarter | 年初 | 年末 年底 year-end
出口 export exported | 进口 import imported | 内销 | 工业 industrial | 农业 agricultural | 商业 commercial | 民用 civil civilian
军用 military | 公共 public | 私人 私营 private | 国有 state-owned | 外资 foreign-funded | 民营 privately_owned
单 单个 单次 single | 双 double | 多次 repeatedly several_times | 连续 consecutive successive | 间断 | simultaneously at_once
分别 respectively | 共同 jointly | 独自 单独 独立 alone independently solely | 唯一 仅有 only sole exclusively exclusive
临时 暂时 temporary temporarily | 永久 permanent permanently | 长期 long-term | 短期 short-term | 逐步 逐渐 gradually
正式 official officially formal formally | 试 试点 试行 试生产 pilot trial | 非正式 informal unofficial
可能 或许 也许 may might possibly perhaps probably likely | 应当 应该 必须 should must | 有条件 conditionally conditional
原则上 in_principle
男 男性 male | 女 女性 female | 青年 young | 老年 elderly | 未成年 underage | 成年 adult
白天 daytime | 夜间 nighttime | 夏季 summer | 冬季 winter | 春季 spring | 秋季 autumn | 干流 main_stem | 支流 tributary
上游 upper | 中游 middle | 下游 lower | 陆地 land | 水域 water | 表面 surface | 平原 | 山区 mountainous
""")
"""Groups of words that restrict in one way: a claim may neither drop nor add one; a group's words are one restriction."""

QUALIFIER_WORDS = frozenset(word for group in QUALIFIERS for word in group)
"""All of them."""
