"""More Chinese words of one kind, by field; each group holds different things, and no thing twice."""

KINDS_ZH_FIELDS = """
# half years
上半年 下半年
# parts of a month
上旬 中旬 下旬
# animals of the zodiac, as years
鼠年 牛年 虎年 兔年 龙年 蛇年 马年 羊年 猴年 鸡年 狗年 猪年
# solar terms
立春 雨水 惊蛰 清明 谷雨 立夏 小满 芒种 小暑 大暑 立秋 处暑 白露 寒露 霜降 立冬 小雪 大雪 小寒 大寒
# constellations of the zodiac
白羊座 金牛座 双子座 巨蟹座 狮子座 处女座 天秤座 天蝎座 射手座 摩羯座 水瓶座 双鱼座
# weather
晴天 阴天 雨天 雪天
# grades of rain
小雨 中雨 大雨 暴雨
# grades of snow
小雪 中雪 大雪 暴雪
# grades of warning
蓝色预警 黄色预警 橙色预警 红色预警
# disasters
地震 洪水 干旱 台风 海啸 泥石流 雪崩 龙卷风 火灾
# climates
热带雨林气候 热带草原气候 热带沙漠气候 地中海气候 温带海洋性气候 温带大陆性气候 温带季风气候 亚热带季风气候
高原山地气候
# zones
热带 亚热带 温带 寒带
# landforms
山地 高原 平原 盆地 丘陵
# kinds of water
河流 湖泊 海洋 水库
# layers of the earth
地壳 地幔 地核
# layers of the air
对流层 平流层 中间层 热层 散逸层
# rocks
岩浆岩 沉积岩 变质岩
# gems
钻石 红宝石 蓝宝石 祖母绿 翡翠 玛瑙 珍珠 琥珀
# bodies of the sky
恒星 行星 卫星 彗星 小行星 流星
# moons of Jupiter
木卫一 木卫二 木卫三 木卫四
# islands of China
台湾岛 海南岛 崇明岛 舟山岛
# halls and venues
体育馆 图书馆 博物馆 美术馆 科技馆 天文馆 文化馆 展览馆
# houses of worship
教堂 清真寺 佛寺 道观
# kinds of school
师范大学 理工大学 农业大学 医科大学 财经大学
# branches of learning
哲学 经济学 法学 教育学 文学 历史学 理学 工学 农学 医学 管理学 艺术学
# departments of a hospital
内科 外科 儿科 妇产科 眼科 骨科 牙科 皮肤科
# nutrients
蛋白质 脂肪 碳水化合物 维生素 矿物质
# vitamins
维生素a 维生素b 维生素c 维生素d 维生素e 维生素k
# diseases
糖尿病 高血压 冠心病 肺炎 肝炎 胃炎 结核病 疟疾 霍乱 天花 鼠疫 流感 艾滋病
# kinds of germs
病毒 细菌 真菌
# senses
视觉 听觉 嗅觉 味觉 触觉
# tastes
甜味 咸味 酸味 苦味 辣味
# ways to cook
清蒸 红烧 油炸 烧烤 水煮
# cuisines
川菜 粤菜 鲁菜 苏菜 浙菜 闽菜 湘菜 徽菜
# vegetables
白菜 菠菜 芹菜 萝卜 黄瓜 茄子 番茄 土豆 洋葱 南瓜 冬瓜 辣椒 大蒜 生姜 莲藕
# nuts
核桃 板栗 杏仁 腰果 开心果
# farm animals
奶牛 肉牛 山羊 绵羊 生猪 肉鸡 蛋鸡
# water animals of the market
鲤鱼 草鱼 鲫鱼 鲢鱼 鲈鱼 带鱼 大闸蟹 小龙虾 对虾 牡蛎
# kinds of timber
松木 杉木 橡木 红木 桦木
# events of athletics
短跑 长跑 跳高 跳远 铅球 铁饼 标枪 撑杆跳高
# styles of swimming
自由泳 蛙泳 仰泳 蝶泳
# winter sports
冰壶 冰球 花样滑冰 短道速滑 速度滑冰 高山滑雪 越野滑雪 单板滑雪 雪车
# apparatus of gymnastics
单杠 双杠 吊环 鞍马 跳马 平衡木 高低杠
# places on a football field
门将 后卫 中场 前锋
# rounds of a contest
小组赛 八分之一决赛 四分之一决赛 半决赛 决赛
# great games
奥运会 亚运会 全运会 冬奥会 世界杯 欧洲杯 亚洲杯
# chess and cards
围棋 象棋 国际象棋 跳棋 五子棋 桥牌
# men's and women's teams
男足 女足 男篮 女篮 男排 女排
# Chinese operas
京剧 昆曲 越剧 豫剧 黄梅戏 川剧 粤剧 评剧 秦腔
# kinds of film
故事片 纪录片 动画片 科教片 战争片 科幻片
# forms of verse
五言绝句 七言绝句 五言律诗 七言律诗
# scripts
甲骨文 金文 小篆 隶书 楷书 行书 草书
# kinds of Chinese painting
山水画 花鸟画 人物画
# porcelain
青花瓷 白瓷 青瓷 粉彩 汝窑 钧窑 官窑 哥窑 定窑
# crafts
刺绣 剪纸 木雕 石雕 玉雕 泥塑 皮影 漆器
# novels
红楼梦 三国演义 水浒传 西游记 聊斋志异 儒林外史
# peoples of China
汉族 满族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族
畲族
# titles of nobility
公爵 侯爵 伯爵 子爵 男爵
# grades of an army
元帅 上将 中将 少将 大校 上校 中校 少校 上尉 中尉 少尉
# units of an army
军长 师长 旅长 团长 营长 连长 排长
# branches of an army
陆军 海军 空军 火箭军
# warships
航空母舰 驱逐舰 护卫舰 潜艇 登陆舰
# courts
最高人民法院 高级人民法院 中级人民法院 基层人民法院
# penalties
死刑 无期徒刑 有期徒刑 拘役 管制
# grades of a protected monument
全国重点文物保护单位 省级文物保护单位 市级文物保护单位 县级文物保护单位
# taxes
增值税 消费税 企业所得税 个人所得税 关税 房产税 契税 印花税
# kinds of insurance
养老保险 医疗保险 失业保险 工伤保险 生育保险
# securities
股票 债券 基金 期货
# exchanges
上交所 深交所 北交所 港交所
# boards of the stock market
主板 创业板 科创板 新三板
# parts of the economy
第一产业 第二产业 第三产业
# chips
逻辑芯片 存储芯片 模拟芯片 功率芯片
# classes of road
高速公路 国道 省道 县道 乡道
# kinds of bridge
悬索桥 斜拉桥 拱桥 梁桥
# kinds of dam
重力坝 拱坝 土石坝
# kinds of wells and mines
露天矿 井工矿
"""
"""A line that begins with # names the kind of the words below it."""
