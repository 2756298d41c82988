"""Verbs and nouns so light that they say nothing of their own beside a subject and its value."""

from factcli.text.word_table import words_of_table

LIGHT_EN = words_of_table(
    """
    sit sits sat occupy occupies occupied lined
    boast boasts boasted is_home_to are_home_to stands_for stood_for stand_for apiece each_of in_all
    runs_to set_up sets_up turns_out
    """
    """
    the_city the_city's this_city the_town the_company the_company's this_company the_firm the_firm's the_project the_project's
    this_project the_scheme the_programme the_plan the_figure the_figures the_number the_river the_mountain the_lake the_country
    the_area the_region the_place the_site the_group the_team the_list as_a_figure in_figures in_numbers in_words written_out
    """
)
"""English; with "the", nouns that only point back at what is spoken of."""

LIGHT_ZH = words_of_table(
    """
    长达 高达 多达 远达 重达 深达 一起 这座城市 这个城市 这座城 该城 该城市 这家公司 该公司 这家企业
    该企业 这个项目 该项目 这项工程 该工程 这一项目 这条河 这座山 这个湖 该地 该地区 这个地方 该校 该院
    该中心 该集团 该厂 该集群 这座建筑 该园 该园区 这一集群 这个集群 这项改革 该改革 这一改革 写作 数字
    数目字 一数 数来 数下来 算来 算起来 算出来 换成 折成 本地 当地的 最后 最终 到头来 说的 说到的
    提的 提到的 讲的 讲到的 所说 所说的 所提 所提到的 级 级别 就有 身上 境内 地界 范围内 一带的 里头
    建有 设有 辟有 配有 备有 开有 一职 之职 栖息着 生活着 生长着 分布着 那边 这边 这里 那里 一个个 一家家 一座座 拿出 拿出来 掏出 拨出
    """
)
"""Chinese, with 这 and 该, what only points back."""

NOT_LIGHT = words_of_table(
    """
    上中游 中下游 中上游 上下游 该省 该县 该区 该国 该镇 该村 rather_than instead_of or either 或 或者 抑或 要么 was_to was_to_be were_to
    were_to_be is_to_be are_to_be going_into going_to heading_for about_to put_off puts_off held_up hold_up
    set_back sets_back put_on_hold on_hold gave_up give_up given_up gives_up hold_back held_back get_rid gets_rid
    got_rid bring_down brought_down brings_down go_without went_without keep_from kept_from put_down come_under
    came_under stand_down stood_down stand_by set_aside put_aside carried_off hold_off held_off go_against
    went_against
    """
)
"""Phrases of light verbs that say much: nobody has looked up what, so they are left over."""
