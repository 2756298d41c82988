"""How names of a sort end, and how Chinese names of people begin."""

_SORTS = """
大学 学院 university college institute academy
中学 小学 学校 幼儿园 school
公司 集团 企业 厂 company corporation inc ltd group plc gmbh
银行 bank
医院 hospital clinic
研究院 研究所 实验室 laboratory lab
出版社 press publishers
报社 日报 晚报 newspaper times
博物馆 图书馆 美术馆 museum library gallery
省 自治区 province
市 city
县 区 county district
镇 乡 街道 township
村 village
州 state
河 江 溪 river creek
湖 lake
山 峰 mountain peak mount
岛 island
桥 大桥 bridge
"""
ENDINGS = {ending: number for number, row in enumerate(_SORTS.strip().split("\n")) for ending in row.split()}
"""The number of the sort that each ending tells; names of one sort are names of different things."""

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石"
    "廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申"
    "欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季成裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司"
)
SURNAMES_OF_TWO = frozenset(
    ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯"]
)
