"""Nouns for who does something, and the verbs that say that they do: the designer of a bridge designs it.

A row is `nouns > verbs`. Underscores stand for blanks. What is told by the verb is done to what the noun is of.
"""

from factcli.text.word_table import words_of_table

DEEDS = """
designer architect chief_designer chief_architect > design designs designed
founder founders co-founder > found founds founded set_up established establish establishes started
author writer > write writes wrote written authored penned
composer > compose composes composed wrote written
lyricist songwriter screenwriter > wrote written write writes
painter artist > paint paints painted
sculptor > sculpted carved sculpts
inventor > invent invents invented
discoverer discovery discovered_by > discover discovers discovered
director film_director > direct directs directed
builder constructor contractor > build builds built construct constructs constructed
owner proprietor parent_company > own owns owned
publisher > publish publishes published issued
manufacturer maker producer > make makes made manufacture manufactures manufactured produce produces produced built builds
producer > produce produces produced
translator > translate translates translated
editor chief_editor editor-in-chief > edit edits edited
operator > operate operates operated run runs ran
sponsor > sponsor sponsors sponsored fund funds funded
funder investor > fund funds funded finance finances financed
winner champion > win wins won
lead_agency lead_organisation lead_organization leading_agency > lead leads led head heads headed coordinates coordinated
award awards prize prizes honour > went_to goes_to was_given_to was_awarded_to was_presented_to
leader head chief mayor president governor headmaster headteacher principal > lead leads led head heads headed
director manager captain coach > lead leads led head heads headed
chairman chairwoman chair chairperson > chair chairs chaired
mayor governor president king queen emperor ruler > govern governs governed rule rules ruled
manager > manage manages managed
coach trainer > coach coaches coached train trains trained
keeper caretaker carer > looks_after look_after cares_for care_for looked_after tends
director manager headmaster principal editor curator > runs run ran
captain > captain captains captained
organiser organizer host > organise organises organised organize organizes organized host hosts hosted hold holds held
teacher tutor > teach teaches taught
buyer purchaser > buy buys bought purchase purchases purchased acquired acquires acquire
seller vendor > sell sells sold
supplier provider > supply supplies supplied provide provides provided
developer > develop develops developed
creator > create creates created
teams members participants member_states > join joins joined take_part_in takes_part_in took_part_in compete_in competes_in play_in plays_in
conductor > conduct conducts conducted
presenter > present presents presented
curator > curate curates curated
restorer > restore restores restored
patron > support supports supported
photographer > photograph photographs photographed
explorer first_explorer > explore explores explored
conqueror > conquer conquers conquered
successor > succeed succeeds succeeded
predecessor > precede precedes preceded
设计者 设计师 设计人 设计单位 总设计师 > 设计
创始人 创办人 创立者 创建者 奠基人 创建人 创立人 > 创办 创立 创建 建立 创设 成立
作者 著者 撰写者 编剧 > 写 著 撰写 创作 写作 编写 所著 所写
作曲 作曲者 作曲家 > 作曲 谱写 创作
画家 绘者 作画者 > 画 绘 绘制 创作
发明人 发明者 发明家 > 发明
发现者 发现人 > 发现
导演 > 执导 导演
建造者 建设单位 承建单位 承建方 承建商 施工单位 施工方 建设方 建设者 > 建造 建设 承建 修建 兴建 施工 建成
所有者 业主 所有人 拥有者 > 拥有
出版社 出版者 出版单位 出版方 > 出版
制造商 生产商 制造者 生产者 生产厂家 厂家 > 制造 生产
翻译 译者 > 翻译 译
编者 主编 编辑 编纂者 > 编 主编 编辑 编纂 编写
投资方 投资人 投资者 投资商 出资方 > 投资 出资
运营方 运营商 运营单位 经营者 > 运营 经营
主办方 主办单位 主办者 > 主办 举办
承办方 承办单位 > 承办
协办方 协办单位 > 协办
赞助商 赞助方 赞助者 > 赞助
牵头人 牵头单位 牵头方 牵头者 > 牵头
负责人 负责单位 主管部门 > 负责 主管
管理者 管理方 管理单位 > 管理
研发者 研发单位 开发商 开发者 > 研发 开发 研制
捐赠者 捐赠人 捐助者 > 捐赠 捐助 捐建
命名者 命名人 > 命名
题写者 题字者 题名者 > 题写 题字 题名
收购方 收购者 买方 买家 > 收购 买下
供应商 供货商 供货方 供车方 > 供应 供货 提供 供给
参赛队 参赛队伍 参赛球队 参赛方 成员 会员 会员单位 成员单位 参与方 参与者 > 参加 加入 参与 参赛
冠军 获胜者 得主 优胜者 > 赢得 夺得 获得 夺冠
修复者 修缮者 > 修复 修缮
继任者 继承者 继任 > 继任 继承 接替 接任 接班
获奖 奖项 荣誉 所获奖项 > 颁给了 颁给 授予 授予了 颁发给 颁发给了 花落
统治者 > 统治
饲养员 护理员 看护人 > 照顾 饲养 照料 喂养 看护
指挥 首席指挥 指挥家 > 执棒 指挥
校长 院长 馆长 所长 市长 县长 省长 区长 镇长 乡长 村长 州长 局长 处长 > 担任 任 出任 现任 兼任 就任
科长 部长 厅长 会长 社长 行长 厂长 站长 台长 团长 队长 班长 > 担任 任 出任 现任 兼任 就任
主任 主席 书记 总裁 经理 总经理 董事长 理事长 秘书长 总监 教练 主教练 主编 主帅 > 担任 任 出任 现任 兼任 就任
首席执行官 总工程师 负责人 班主任 副校长 副院长 副市长 副主任 副书记 副总裁 > 担任 任 出任 现任 兼任 就任
"""

YIELDS = """
products main_products product goods > make makes made produce produces produced manufacture manufactures manufactured
crops > grow grows grew cultivate cultivates
branches subsidiaries offices departments > has have had runs operates includes
works books novels main_works > write writes wrote authored
paintings > paint paints painted
films > direct directs directed
courses subjects > offer offers offered teach teaches taught
exports > export exports exported
home_ground home_stadium > plays_at play_at plays_its_home_games_at play_their_home_games_at plays_home_games_at play_home_games_at
birthplace place_of_birth > was_born_in was_born_at born_in comes_from came_from hails_from
alma_mater university_attended > graduated_from has_graduated_from
headquarters head_office seat > is_headquartered_in headquartered_in is_based_in has_its_headquarters_in has_its_head_office_in
parent_company parent owner holding_company > belongs_to is_a_subsidiary_of is_a_unit_of is_owned_by is_a_division_of
material building_material > is_made_of was_made_of made_of is_built_of was_built_of is_made_from is_built_from is_constructed_of
colour color > is are was
award awards prize prizes honour > won wins received was_awarded was_given took_home
nickname other_name > is_known_as is_called is_nicknamed known_as
kit shirt_colour shirt_color shirt uniform jersey > wear wears
terminus starting_point first_station > starts_at start_at starts_from begins_at begin_at begins_from
terminus last_station end_point > ends_at end_at terminates_at
imports > import imports imported
产品 主要产品 主打产品 产物 > 生产 出产 制造 产 主产 盛产
农产品 作物 主要作物 特产 > 种植 出产 盛产 产
分厂 分公司 子公司 下属单位 下属企业 分支机构 分店 校区 院系 部门 > 下设 下辖 设有 设 拥有 有
辖区 下辖区县 > 下辖 管辖 辖 辖有
课程 专业 > 开设 设有 开有
作品 代表作 著作 > 写 著有 创作 写有 著
出口商品 > 出口
进口商品 > 进口
作者 著者 设计者 设计师 设计单位 > 出自…之手
出生地 籍贯 > 出生于 出生在 生于 生在 诞生于
毕业院校 母校 毕业学校 > 毕业于 毕业自
总部 总部所在地 > 总部设在 总部位于 总部在
所有者 业主 东家 产权方 产权单位 > 归…所有 属…所有 为…所有 属于 归属于
母公司 上级公司 所属集团 控股公司 控股股东 > 隶属于 隶属 属于 归属于 是…的子公司 是…旗下公司 是…旗下企业 是…的下属企业
材料 材质 建材 建筑材料 > 由…建成 由…砌成 由…制成 由…做成 由…建造 用…建成 用…砌成 用…制成 用…做成 用…建造 以…建成 以…砌成 采用…建造
别称 美誉 别名 雅号 绰号 > 被誉为 誉为 被称为 人称 素称 又称 又叫
等级 评级 称号 荣誉称号 > 被评为 获评 评为 被认定为 获评为
颜色 色彩 外观颜色 > 呈 呈现 呈现出 是 为
业务 主营业务 > 经营 主营 从事
"""
"""The other way round: what stands under the noun is what its owner does something to: a mill's products it makes."""

LASTING = words_of_table(
    "owned owns led headed ran run operated managed chaired coached trained captained governed ruled supplied provided "
    "hosted held presented supported conducted"
)
"""What goes on: told in the past, it may be over."""

OFFICE = words_of_table("担任 任 出任 现任 兼任 就任")
"""What is done to hold an office, which has to be named as well."""

GIVERS = tuple(
    words_of_table(
        "supplier provider manufacturer maker builder operator sponsor 供应商 供货商 供应方 制造商 承建商 运营商 赞助商"
    )
)
"""Nouns that may stand behind what is given, made or run: train supplier, 车辆供应商."""

WHICH = words_of_table(
    "deputy vice former assistant co- previous first original next second main major largest chief new old joint only "
    "primary other 副 前 原 首任 代理 准 名誉 主要 最大 第二 首个 唯一 另一 新 旧 第一 联合 首席"
)
"""What tells which giver it is rather than what is given."""


def read_deeds(table: str) -> dict[str, list[str]]:
    """The verbs of each noun of a table of deeds."""
    found: dict[str, list[str]] = {}
    for row in table.strip().split("\n"):
        nouns, _, verbs = row.replace("_", "\0").partition(" > ")
        for noun in nouns.split():
            found.setdefault(noun.replace("\0", " "), []).extend(
                verb.replace("\0", " ") for verb in verbs.split()
            )
    return found
