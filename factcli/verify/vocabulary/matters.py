"""Attributes that are measured or dated, and the words that say so beside a figure or a date: 海拔 > 高, length > long.

A row is `names > words`. Underscores stand for blanks. The words say nothing without a figure of the value's own kind.
"""

MATTERS = """
长度 全长 总长 里程 > 长 全长 总长
高度 身高 > 高 高度 高达
海拔 海拔高度 > 海拔 海拔高度
宽度 > 宽
深度 水深 > 深
厚度 > 厚
重量 质量 体重 > 重 重达
面积 占地面积 总面积 > 占地 面积 占地面积 总面积 面积达
建筑面积 > 建筑面积
人口 常住人口 总人口 居民人数 > 人口 居民 人 居住着
员工人数 职工人数 员工数 从业人员 用工人数 雇员人数 > 员工 职工 雇员 雇用 雇了 雇有 用工 从业人员
参观人数 游客 游客量 游客人数 接待游客 观众人数 接待人数 > 游览 到访 吸引 吸引了 接待 接待了 迎来 迎来了 参观
年龄 树龄 房龄 > 历史 年历史 年的历史 岁
展品 展品数 展品数量 > 展出 陈列 展示
销量 销售量 发行册数 > 卖出 卖出了 售出 卖了 销售 销售了
旅客吞吐量 客流量 客运量 > 运送 运送旅客 接待旅客 接送旅客
发行量 印数 > 发行 印刷 印了
学生人数 在校生人数 学生数 > 学生 在校生
楼层数 层数 楼层 > 层 层楼 楼层
总投资 投资额 投资总额 投资 造价 总造价 建设费用 > 投资 总投资 投入 耗资 斥资 造价 花 花费
营业收入 营收 销售收入 年收入 > 营收 收入 营业收入 销售收入
利润 净利润 > 盈利 获利 赚 赚了
年产量 产量 年产 > 年产 产量 产 生产 出产 一年产 年产量
年产值 产值 > 年产值 产值
增速 增幅 涨幅 增长率 同比增长 同比增速 > 增长 增加 上升 提高 涨 增 增速 增幅 涨幅 上涨
降幅 下降率 同比下降 > 下降 减少 降低 跌 降 下跌 降幅
门票价格 门票 票价 > 门票 票价
价格 售价 单价 > 价格 售价 卖 售 要价
工期 建设工期 施工时间 建设时间 用时 耗时 > 用时 耗时 历时 用 用了 花 花了 工期
成立时间 创立时间 创办时间 设立时间 组建时间 成立年份 创建时间 建立时间 > 成立 创立 创办 设立 组建 创建 建立 始建于
建成时间 竣工时间 落成时间 完工时间 建成年份 建造年份 > 建成 竣工 落成 完工 建于 建成于 建造于
开工时间 动工时间 始建时间 > 开工 动工 始建 奠基
通车时间 开通时间 通航时间 > 通车 开通 通航 建成通车 投入运营 开始运营
容量 容纳人数 座位 座位数 座席数 > 容纳 可容纳 能容纳 能坐 可坐 坐得下 座位
馆藏 藏品 馆藏数量 馆藏文物 藏品数量 > 收藏 收藏着 收藏有 藏有 馆藏 藏品
床位 床位数 病床数 > 床位 病床
投产时间 > 投产 投入生产
开业时间 开馆时间 开园时间 开放时间 > 开业 开馆 开园 开放
上市时间 > 上市
签约时间 > 签约 签订
出生时间 出生日期 出生年份 生日 > 出生 生于 诞生
去世时间 逝世时间 卒年 > 去世 逝世 卒于 病逝
发现时间 发现年份 > 发现
出版时间 出版年份 > 出版 问世
发射时间 > 发射 升空
length > long
height > tall high
altitude elevation > high above_sea_level
width breadth > wide broad
depth > deep
thickness > thick
weight mass > weighs weigh weighed heavy
载客量 载客人数 额定载客 > 能载 可载 载客 可载客 能载客
库容 总库容 > 能蓄水 可蓄水 能储水 可储水 可容纳 能容纳
开工时间 动工时间 > 动工 开工 奠基 破土动工
社员 成员户数 会员数 会员人数 社员户数 > 加入 入社
storage_capacity > can_store can_hold
start_of_construction construction_start groundbreaking > began begins started starts
students pupils number_of_students > attend attends enrolled
passengers annual_passengers > flew handled carried served handles serves
copies_sold > sold sells
exhibits > shows displays
teachers doctors nurses > employs employ
member_households members > belong belongs joined
age > old
visitors number_of_visitors attendance audience > attracted attracts drew draws welcomed welcomes received
circulation print_run > sells sold prints circulates
population number_of_inhabitants > inhabitants people residents population
employees number_of_employees workforce staff > employs employ employees staff workers
cost total_cost price ticket ticket_price > costs cost
capacity seating_capacity seats > carries carry holds hold seats seat accommodates accommodate room_for space_for
beds rooms number_of_beds number_of_rooms > holds hold accommodates accommodate
collection holdings > holds hold owns own keeps keep houses house
admission ticket_price admission_fee entrance_fee > charges charge
area surface surface_area > covers cover area
founded founding foundation year_founded founding_date established year_of_foundation > founded established set_up dates_back_to dates_from
opened opening opening_date opening_year year_opened > opened opens started_service went_into_service entered_service began_service
built completed completion completion_date year_built construction_date year_of_completion > built completed finished
closed closing_date closure > closed
launched launch launch_date > launched
discovered discovery discovery_date year_of_discovery > discovered found
born birth date_of_birth birth_date year_of_birth > born
died death date_of_death > died
published publication publication_date year_of_publication > published
growth growth_rate increase year-on-year_growth > grew rose increased grow
decline decrease fall > fell declined decreased dropped
investment total_investment > invested invests invest spent
output production annual_output annual_production > produces produced produce output
revenue turnover sales > earned earns revenue
construction_time building_time duration > took lasted takes
speed top_speed > runs travels reaches
"""

TAILS = ("时间", "日期", "年份", "人数", "数量", "总数", "价格")
"""What stands behind the matter in a Chinese attribute's name and says only of what kind its value is: 参展人数."""
ENGLISH_TAILS = (" date", " year", " time", " number", " count")
ENGLISH_HEADS = ("number of ", "year of ", "date of ", "time of ")
"""The same in English: number of visitors, opening date."""
