"""Articles of several kinds, invented for these tests."""

BULLETIN = """云溪县2023年国民经济和社会发展统计公报

一、综合

初步核算，2023年全县实现地区生产总值286.5亿元，比上年增长5.6%。其中，第一产业增加值31.2亿元，增长4.1%；第二产业增加值128.7亿元，增长6.3%。
年末全县常住人口39.6万人，其中城镇常住人口21.8万人，常住人口城镇化率为55.1%，比上年末提高0.8个百分点。

二、交通和旅游

云溪大桥于2023年9月28日建成通车，全长1280米，总投资4.6亿元。全年接待游客512万人次，旅游总收入38.9亿元，分别增长22.4%和25.1%。
云溪县人民医院开放床位800张，拥有卫生技术人员1120人。
"""

COMPANY = """启明光电十年

江苏启明光电科技股份有限公司（以下简称“启明光电”）成立于2013年5月，总部位于江苏省苏州市吴江区。公司创始人为林海涛，注册资本1.2亿元。

2023年，启明光电实现营业收入23.6亿元，同比增长18.5%。公司现有员工2600余人，其中研发人员420人，占员工总数的16%。

启明光电的主要产品包括车载镜头、安防镜头和无人机镜头。2019年，公司收购了深圳锐视科技有限公司。
基地由中建八局承建，42天完成主体工程。
"""

SCHOOL = """# 清河一中校史

## 创办

清河县第一中学创办于1912年，初名**清河县立中学堂**，校址在城南文庙。首任校长是周炳文。

1927年，学校更名为[清河县立初级中学](http://example.com)。1938年，因战乱迁至柳河镇。

## 发展

2004年，新校区落成，占地面积186亩，总投资1.5亿元。

- 学校现有教学班72个，在校学生3800余人。
- 学校设有文学社、合唱团、机器人社等社团36个。
"""

MUSEUM = """Harrow Maritime Museum: a portrait

The Harrow Maritime Museum (HMM) was founded in 1931 by the shipowner Edward Carrick. The building was designed by
Anna Lindqvist and opened to the public on 4 May 1934.

The museum has a collection of 48,000 objects, including model ships, charts, paintings and instruments. In 2023 the
museum welcomed 214,000 visitors, an increase of 12% over the previous year. It employs 64 people.

A new wing, the Carrick Gallery, was opened in September 2023 at a cost of £6.4 million. The gallery was built by Marlow
Construction Ltd and has three floors. The annual budget of the museum is £4.2 million.
"""

TOWN = """茶乡石门镇

石门镇的绿茶、红茶、白茶，被称为“三味清茶”。全镇打造“种植—加工—销售”的茶叶产业链，把旅游业作为新的增长点。
建成了集展示、体验、培训于一体的茶文化馆。茶文化馆由镇商会出资，总投资800万元。
石门镇与江南大学合作，出台了《石门镇茶产业发展办法》，茶企从12家增加到35家。
"""

HALL = """走进临河博物馆

临河博物馆由建筑师何明设计，2016年5月18日正式对外开放。博物馆占地45亩，主体建筑高24米。
馆内收藏文物3.6万件（套），博物馆设有“临河印记”“青铜之光”“丝路瓷韵”三个常设展厅。
"""

FIRM = """Northwind Turbines plc, based in Aldersham, said on Tuesday that it will invest £85 million in a second factory.
The company employs 1,240 people. Sales rose 14% to £312 million in 2023. Exports accounted for 62% of revenue.
"""

ARTICLES = {
    "hall": HALL,
    "firm": FIRM,
    "bulletin": BULLETIN,
    "company": COMPANY,
    "school": SCHOOL,
    "museum": MUSEUM,
    "town": TOWN,
}
