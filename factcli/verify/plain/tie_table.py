"""The ties that one thing has to a person or a place, and the words that name each; every row is data."""

from factcli.verify.vocabulary import words_of_table

BY, DOER, NOUN = "by", "doer", "noun"
"""How a phrase stands: after the thing and before its holder; after the holder; as a noun for the holder."""

PLACE = "place"
"""The tie of a thing to where it is."""

PHRASES_EN = (
    ("founder", BY, "founded_by established_by set_up_by started_by created_by"),
    ("founder", DOER, "founded established"),
    ("founder", NOUN, "founder"),
    ("designer", BY, "designed_by"),
    ("designer", DOER, "designed"),
    ("designer", NOUN, "designer architect"),
    ("film director", BY, "directed_by"),
    ("film director", DOER, "directed"),
    ("film director", NOUN, "director"),
    ("writer", BY, "written_by authored_by penned_by"),
    ("writer", DOER, "wrote authored penned"),
    ("writer", NOUN, "author writer"),
    ("composer", BY, "composed_by"),
    ("composer", DOER, "composed"),
    ("composer", NOUN, "composer"),
    ("builder", BY, "built_by"),
    ("builder", DOER, "built"),
    ("discoverer", BY, "discovered_by"),
    ("discoverer", DOER, "discovered"),
    ("discoverer", NOUN, "discoverer"),
    ("inventor", BY, "invented_by"),
    ("inventor", DOER, "invented"),
    ("inventor", NOUN, "inventor"),
    ("owner", BY, "owned_by"),
    ("owner", DOER, "owns"),
    ("owner", NOUN, "owner"),
    ("buyer", BY, "bought_by acquired_by taken_over_by purchased_by"),
    ("buyer", DOER, "bought acquired purchased took_over"),
    ("leader", BY, "led_by headed_by run_by directed_by managed_by"),
    ("leader", DOER, "leads heads directs runs manages"),
    ("leader", NOUN, "head leader"),
    ("director", NOUN, "director"),
    ("mayor", NOUN, "mayor"),
    ("capital", NOUN, "capital capital_city"),
    ("president", NOUN, "president"),
    ("prime minister", NOUN, "prime_minister premier"),
    ("king", NOUN, "king"),
    ("queen", NOUN, "queen"),
    ("chairman", NOUN, "chairman chairwoman chair chairperson"),
    ("chief executive", NOUN, "chief_executive ceo chief_executive_officer"),
    ("coach", NOUN, "coach head_coach manager"),
    ("coach", BY, "coached_by"),
    ("coach", DOER, "coaches"),
    ("captain", NOUN, "captain"),
    ("captain", BY, "captained_by"),
    ("principal", NOUN, "principal headmaster headmistress head_teacher"),
    ("rector", NOUN, "rector"),
    ("editor", NOUN, "editor editor-in-chief"),
    ("chief engineer", NOUN, "chief_engineer"),
    ("chief architect", NOUN, "chief_architect"),
    ("conductor", NOUN, "conductor"),
    ("curator", NOUN, "curator"),
    ("chancellor", NOUN, "chancellor"),
    ("minister", NOUN, "minister"),
    ("governor", NOUN, "governor"),
    ("birthplace", BY, "born_in"),
    ("producer", BY, "produced_by"),
    ("producer", NOUN, "producer"),
    (
        PLACE,
        BY,
        "located_in situated_in lies_in stands_in sits_in based_in headquartered_in has_its_seat_in found_in "
        "has_its_headquarters_in has_its_head_office_in is_in was_in are_in its_seat_is_in its_headquarters_are_in "
        "with_its_seat_in with_its_headquarters_in",
    ),
    (PLACE, NOUN, "seat headquarters"),
)
"""English phrases (words joined by underscores) for a tie, and how each stands to the thing and its holder."""

PHRASES_ZH = (
    ("founder", DOER, "创立 创办 创建 创立了 创办了 创建了"),
    ("founder", NOUN, "创始人 创办人 创立者 创办者 创建者 创建人"),
    ("designer", DOER, "设计 设计了"),
    ("designer", NOUN, "设计师 设计者 建筑师"),
    ("film director", DOER, "执导 导演 执导了 导演了"),
    ("film director", NOUN, "导演"),
    ("writer", DOER, "撰写 创作 编写 撰写了 创作了 编写了"),
    ("writer", NOUN, "作者"),
    ("composer", DOER, "作曲 谱曲"),
    ("composer", NOUN, "作曲者 作曲家"),
    ("inventor", DOER, "发明 发明了"),
    ("inventor", NOUN, "发明者 发明人"),
    ("discoverer", DOER, "发现 发现了"),
    ("discoverer", NOUN, "发现者 发现人"),
    ("buyer", DOER, "收购 收购了"),
    ("curator", NOUN, "馆长"),
    ("principal", NOUN, "校长"),
    ("head", NOUN, "院长"),
    ("mayor", NOUN, "市长"),
    ("county head", NOUN, "县长"),
    ("town head", NOUN, "镇长"),
    ("village head", NOUN, "村长"),
    ("factory head", NOUN, "厂长"),
    ("station head", NOUN, "站长"),
    ("garden head", NOUN, "园长"),
    ("chairman", NOUN, "董事长"),
    ("general manager", NOUN, "总经理"),
    ("president of a firm", NOUN, "总裁"),
    ("chief executive", NOUN, "首席执行官"),
    ("president", NOUN, "总统"),
    ("prime minister", NOUN, "总理 首相"),
    ("coach", NOUN, "主教练"),
    ("captain", NOUN, "队长"),
    ("conductor", NOUN, "首席指挥"),
    ("editor", NOUN, "主编"),
    ("chief engineer", NOUN, "总工程师"),
    ("chief designer", NOUN, "总设计师"),
    ("commander", NOUN, "总指挥"),
    ("director of an institute", NOUN, "所长"),
    ("director of a bureau", NOUN, "局长"),
    ("minister", NOUN, "部长"),
    ("head of a club", NOUN, "社长"),
    ("president of a society", NOUN, "会长"),
    ("chairperson", NOUN, "主席"),
    ("party secretary", NOUN, "书记 党委书记"),
    ("birthplace", BY, "出生于 出生在 生于"),
    ("capital", NOUN, "首都"),
    ("provincial capital", NOUN, "省会"),
    ("regional capital", NOUN, "首府"),
    (PLACE, BY, "位于 坐落于 坐落在 地处 总部位于 总部设在 总部在 总部设于"),
)
"""Chinese words for a tie; a verb of a doer stands after 由 and the holder too."""

ONE_HOLDER = words_of_table(
    "founder designer film_director writer composer inventor discoverer director mayor capital president "
    "prime_minister king queen chairman chief_executive coach captain principal rector editor curator head county_head "
    "town_head village_head factory_head station_head garden_head general_manager president_of_a_firm conductor "
    "provincial_capital regional_capital leader chief_engineer chief_designer chief_architect commander chancellor "
    "governor minister director_of_an_institute director_of_a_bureau president_of_a_society party_secretary birthplace"
)
"""Ties to one holder at a time: another one excludes the one that the text names."""

CAPITALS = words_of_table("capital provincial_capital regional_capital")
"""Ties of a country that a text may name only as where all of it happens."""

CURRENT_EN = words_of_table("the its their his her current present sole new long-serving")
CURRENT_ZH = ("现任", "现", "的", "其", "时任", "任")
"""Words before a noun for a holder that don't make another tie of it."""

TITLES_ZH = (
    "工程师", "建筑师", "设计师", "艺术家", "教授", "博士", "院士", "作家", "画家", "导演", "企业家", "商人", "先生", "女士",
    "科学家", "学者", "诗人", "音乐家", "作曲家", "雕塑家", "摄影师", "医生", "牧师", "传教士", "慈善家", "实业家", "著名",
)  # fmt: skip
"""Titles that stand before or after a Chinese name."""
