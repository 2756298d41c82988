"""Patterns of Chinese sentences, over outlines in which each name, figure and period is one sign."""

import re

from factcli.curate.draft.chinese_words import PREPOSITIONS
from factcli.curate.draft.sketch import QUOTED

SAID = re.compile(
    r"[，,](?:并|曾|曾经)?(?:是|为|即|称为|被称为|并称|合称|统称|并称为|合称为|组成了|构成)(?:[^，。]{0,12}的)?"
    + QUOTED
)
LEADING_UP = (*sorted(PREPOSITIONS), "一栋", "一座", "总")
MOVED = re.compile(r"(?:走进|走入|来到|步入|踏入|登上)(?:位于)?([^，。；的]{2,30})")
SEGMENTS = ("业务", "板块", "分部", "事业部", "项目", "产品")
"""Ends of what a firm has and a report goes on speaking of: 公司软件业务."""
NOW = ("现有", "现已", "现在", "目前", "如今")
"""What begins a clause for which the year before no longer counts."""
SHORTEST_DEED, LONGEST_DEED = 2, 20
FROM_TO = re.compile(r"从[^，。]{1,10}到[^，。]{1,10}$")
