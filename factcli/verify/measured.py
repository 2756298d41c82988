"""Words that only say what kind of figure follows: 总数, 金额, duration. They fit any figure of their dimension."""

from factcli.text.span import Span
from factcli.values.dimension import Dimension
from factcli.values.quantity import Quantity
from factcli.verify.claim import Piece
from factcli.verify.vocabulary import words_of_table

_TELLING = {
    Dimension.COUNT: words_of_table(
        "总数 数量 个数 数目 总量 家数 件数 人数 项数 总共有 规模 number count total totals numbers numbering tally"
    ),
    Dimension.MONEY: words_of_table(
        "金额 总额 数额 资金 款额 款项 worth valued 价格 价 总价 人民币 amount sum money price cost costs totals total"
    ),
    Dimension.TIME: words_of_table(
        "前后 只要 只需 仅需 要 需 需要 要花 要用 得花 历时 耗费 时间 天数 时长 工夫 时日 期限 日子 花时间 用时 time days duration "
        "period length long lasts lasted last takes took to_build to_complete to_finish to_construct"
    ),
    Dimension.LENGTH: words_of_table(
        "距离 长度 路程 远 全长 长达 long length distance away stretches measures runs"
    ),
    Dimension.AREA: words_of_table("面积 占地 方圆 area covers cover covering covered spans"),
    Dimension.MASS: words_of_table("重量 体重 重达 weight weighs weighing"),
    Dimension.PERCENT: words_of_table("比例 百分比 幅度 比率 percentage share rate pace"),
    Dimension.POINT: words_of_table("幅度 差距 margin gap"),
    Dimension.TEMPERATURE: words_of_table("温度 气温 temperature"),
}


def find_measuring(piece: Piece, value: Quantity | None) -> list[Span]:
    """Where words stand that only say what a figure of this value's dimension measures."""
    table = _TELLING.get(value.dimension) if value is not None else None
    if not table or not piece.quantities:
        return []
    return piece.find_markers(table)
