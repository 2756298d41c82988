"""Chinese words with the English ones that say the same, so that a claim in Chinese meets a statement in English.

Each group begins with its Chinese word, and the English ones have five letters or more: they are looked for inside
the words of a fact.
"""

TRANSLATIONS = """
园区 industrial_park | 车间 workshop | 厂房 factory_building plant_building | 工厂 factory | 公司 corporation | 集团 group_company
投资 invested investment | 融资 financing | 资金 funds funding | 利润 profit | 收入 income revenue | 支出 expenditure spending
价格 price | 税收 tax_revenue taxes | 预算 budget | 股份 shares | 股东 shareholder | 保险 insurance | 贸易 trade | 出口 export
进口 imports imported | 市场 market | 客户 customer client | 消费者 consumer | 供应商 supplier | 经销商 dealer distributor
制造商 manufacturer | 产品 products | 商品 goods commodity | 产量 output | 产能 capacity | 产值 output_value | 库存 inventory
品牌 brand | 专利 patent | 技术 technology | 科技 science_and_technology | 创新 innovation innovate
研发 research_and_development | 设备 equipment | 机器 machine | 零部件 components parts | 材料 material | 原材料 raw_material
能源 energy | 电力 electricity | 电池 battery batteries | 石油 petroleum | 天然气 natural_gas | 钢铁 steel | 陶瓷 ceramics | 玻璃 glass
塑料 plastic | 化工 chemical_industry | 纺织 textile | 服装 clothing garment | 农业 agriculture agricultural
工业 industry industrial | 制造业 manufacturing | 服务业 service_industry service_sector | 建筑业 construction_industry
旅游业 tourism | 产业链 industrial_chain industry_chain | 物流 logistics | 仓储 warehousing storage | 运输 transport
铁路 railway railroad | 高铁 high_speed_railway | 公路 highway | 高速公路 motorway expressway | 桥梁 bridge | 隧道 tunnel
机场 airport | 港口 harbour harbor seaport | 地铁 subway | 汽车 automobile | 飞机 aircraft airplane | 轮船 steamship | 自行车 bicycle
项目 project | 工程 engineering project | 施工 construction | 竣工 completed completion | 开工 started_construction broke_ground
投产 went_into_operation started_production | 规划 planning | 政策 policy policies | 条例 regulations | 合同 contract
协议 agreement | 会议 conference meeting | 博览会 exposition | 展览 exhibition | 论坛 forum | 政府 government | 市长 mayor
省长 governor | 总统 president | 总理 prime_minister premier | 大使 ambassador | 议会 parliament | 警察 police | 军队 troops
战役 battle campaign | 条约 treaty | 革命 revolution | 独立 independence independent | 王朝 dynasty | 皇帝 emperor | 国王 monarch
首都 capital | 省会 provincial_capital | 乡村 countryside village | 县城 county_town | 地区 region | 边境 border frontier
人口 population inhabitants | 民族 ethnic_group | 语言 language | 宗教 religion | 文化 culture | 传统 tradition | 节日 festival
博物馆 museum | 图书馆 library | 剧院 theatre theater | 教堂 church | 寺庙 temple | 宫殿 palace | 城堡 castle
遗址 ruins archaeological_site | 文物 cultural_relic | 学校 school | 大学 university | 学院 college institute
中学 secondary_school middle_school | 小学 primary_school elementary_school | 学生 student | 教师 teacher | 教授 professor
教育 education | 奖学金 scholarship | 实验室 laboratory laboratories | 实验 experiment | 研究 research study | 科学家 scientist
工程师 engineer | 理论 theory theories | 发明 invented invention | 发现 discover | 医院 hospital | 医生 doctor physician | 护士 nurse
疾病 disease illness | 疫苗 vaccine | 手术 surgery | 药物 medicine | 健康 health | 病毒 virus | 细菌 bacteria | 运动员 athlete
比赛 competition contest | 冠军 champion | 金牌 gold_medal | 银牌 silver_medal | 铜牌 bronze_medal | 足球 football soccer
篮球 basketball | 游泳 swimming | 体育场 stadium | 球队 football_club | 奥运会 olympic | 诗歌 poetry | 电影 movie | 音乐 music
绘画 painting | 雕塑 sculpture | 作家 writer | 画家 painter | 导演 director directed | 歌手 singer | 湖泊 lakes | 海洋 ocean
岛屿 island | 山脉 mountain_range mountains | 高原 plateau | 沙漠 desert | 森林 forest | 草原 grassland prairie | 峡谷 canyon gorge
瀑布 waterfall | 冰川 glacier | 火山 volcano | 半岛 peninsula | 海岸 coast | 支流 tributary tributaries | 源头 source headwaters
流域 basin catchment | 水库 reservoir | 地震 earthquake | 洪水 flood | 干旱 drought | 台风 typhoon | 暴雨 heavy_rain rainstorm
降雨 rainfall | 降雪 snowfall | 气温 temperature | 气候 climate | 天气 weather | 湿度 humidity | 风速 wind_speed | 长度 length
宽度 width | 高度 height | 深度 depth | 海拔 altitude elevation above_sea_level | 直径 diameter | 半径 radius | 重量 weight
体积 volume | 密度 density | 速度 speed velocity | 距离 distance | 行星 planet | 卫星 satellite | 恒星 stars | 彗星 comet
小行星 asteroid | 星系 galaxy galaxies | 太阳系 solar_system | 轨道 orbit | 大气 atmosphere | 大气层 atmosphere | 表面 surface
引力 gravity | 望远镜 telescope | 火箭 rocket | 航天器 spacecraft | 探测器 probe spacecraft | 宇航员 astronaut | 空间站 space_station
发射 launch | 着陆 landed landing | 登陆 landed landing | 公转 orbit revolve | 自转 rotation rotate | 环绕 orbit circle
抵达 arrive arrival | 到达 arrive arrival reach | 飞越 flew_past flyby fly_past | 进入 entered | 离开 departed departure
返回 return | 开始 began start | 成立 founded established | 建立 established founded | 出生 birth born_in | 去世 passed_away
毕业 graduate | 任命 appointed | 辞职 resign | 退休 retire | 结婚 married | 获得 awarded received | 出版 published | 翻译 translate
创作 composed wrote | 设计 designed designer | 建造 built constructed | 修复 restore | 拆除 demolish | 扩建 extension expanded
合并 merged merger | 收购 acquire acquisition | 购买 bought purchase | 生产 produce production | 制造 manufacture
种植 planted cultivate | 养殖 breeding farming | 收获 harvest | 捕捞 fishing | 开采 extract | 加工 process | 组装 assemble assembly
销售 sales selling | 提高 improve | 增加 increase | 减少 decrease reduce | 增长 growth increase | 下降 decline decrease
扩大 expand | 支持 support | 参加 participate | 组织 organize organise | 合作 cooperate cooperation | 竞争 competition
保护 protect | 污染 pollution | 环保 environmental_protection | 生态 ecology ecological | 排放 emission | 回收 recycling
小麦 wheat | 玉米 maize | 棉花 cotton | 茶叶 tea_leaves | 水果 fruit | 蔬菜 vegetable | 牲畜 livestock
"""
"""What things are called and what is done in both languages."""
