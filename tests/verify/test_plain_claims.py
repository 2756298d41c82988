"""The plainest claims about the example bases: what anybody would type first, and its nearest untruths."""

from functools import cache
from pathlib import Path

import pytest

from factcli.facts.load import load_base
from factcli.verify.judgement import Verdict
from factcli.verify.verifier import Verifier

EXAMPLES = Path(__file__).parents[2] / "examples"
VERDICTS = {"S": Verdict.SUPPORTED, "R": Verdict.REFUTED, "N": Verdict.NEI}

PLANETS = """
S Mars is the fourth planet from the Sun.
S The fourth planet from the Sun is Mars.
R Mars is the third planet from the Sun.
S Earth is the third planet.
S Neptune is the last planet from the Sun.
S Mercury is the first planet from the Sun.
S Saturn comes after Jupiter in order from the Sun.
R Saturn comes before Jupiter in order from the Sun.
S Venus lies between Mercury and Earth.
R Venus lies between Earth and Mars.
S Mars is farther from the Sun than Earth.
S Mercury is closer to the Sun than Venus.
S There are eight planets in the Solar System.
R There are nine planets in the Solar System.
S The Solar System has eight planets.
S Charon is a moon of Pluto.
S Charon is one of Pluto's moons.
S Charon is one of the five moons of Pluto.
R Titan is a moon of Pluto.
S Phobos and Deimos are moons of Mars.
S Mars has two moons.
S Mars has two moons, Phobos and Deimos.
R Mars has three moons.
S Mercury has no moons.
S Venus has no moon.
R Earth is a giant planet.
S Jupiter is a gas giant.
S Jupiter and Saturn are gas giants.
R Uranus is a gas giant.
S Uranus is an ice giant.
S Mars is a terrestrial planet.
R Jupiter is a terrestrial planet.
S Saturn has rings.
S Jupiter is the largest planet in the Solar System.
R Saturn is the largest planet in the Solar System.
R Titan is the largest moon in the Solar System.
S Ganymede is the largest moon.
S Venus is the hottest planet.
R Mercury is the hottest planet in the Solar System.
S The diameter of Mars is 6,792 kilometres.
S Mars has a diameter of 6,792 km.
S Mars is 6,792 km across.
S Mars is 6,792 km in diameter.
R Mars is 7,692 km in diameter.
S Mars takes 687 days to orbit the Sun.
S Mars orbits the Sun in 687 days.
R Mars takes 365 days to orbit the Sun.
S Jupiter rotates in less than 10 hours.
S Venus rotates in 243 days.
S It takes Venus 225 days to go around the Sun.
S Mars is 228 million kilometres from the Sun on average.
R Mars is 150 million km from the Sun.
S Uranus was found by William Herschel.
R Uranus was discovered by Galileo.
S Neptune was discovered in 1846.
R Neptune was discovered in 1864.
S Olympus Mons is the highest mountain on Mars.
S Olympus Mons is about 22 km high.
S Olympus Mons is on Mars.
S The Great Red Spot is on Jupiter.
S Voyager 1 was launched in 1977.
R Voyager 1 was launched in 1979.
S Voyager 1 launched in 1977.
S Voyager 2 flew past Neptune in 1989.
R Voyager 2 flew past Neptune in 1986.
S Apollo 11 landed on the Moon in 1969.
S In 1969 Apollo 11 landed on the Moon.
S Neil Armstrong was a member of the crew of Apollo 11.
S Perseverance landed in Jezero Crater.
R Perseverance landed in Gale Crater.
S Earth's atmosphere is 78% nitrogen.
R Earth's atmosphere is 78% oxygen.
S About 95% of Mars's atmosphere is carbon dioxide.
S Pluto is a dwarf planet.
S Ceres is a dwarf planet.
R Charon is a dwarf planet.
S Titan is a moon of Saturn.
S Titan orbits Saturn.
R Titan orbits Jupiter.
S Venus spins in retrograde direction.
S Cassini's mission is over.
S BepiColombo is heading for Mercury.
R BepiColombo's target is Venus.
S Jupiter is about 318 times as massive as Earth.
S Earth is 652 km wider than Venus.
S Earth's diameter is larger than that of Venus.
R Venus is larger than Earth in diameter.
S Saturn had 274 moons in 2025.
R Saturn had 146 moons in 2025.
N Mars is the fourth planet with moons.
N Mercury belongs to Venus.
N Mars is farther from Earth than Venus.
N 天王星发现了威廉·赫歇尔。
S 威廉·赫歇尔在1781年发现了天王星。
R Saturn is the only planet that has rings.
S Charon is not a dwarf planet.
N Mars has oceans.
N Mars is the most beautiful planet.
N Jupiter has a thin atmosphere.
N Titan was photographed in 1980.
"""

RIVERS = """
S 长江是中国最长的河流。
R 黄河是中国最长的河流。
S 长江全长约6300公里。
S 长江长6300多公里。
R 长江全长5300公里。
S 黄河流经九个省区。
S 青海是黄河流经的省区之一。
R 湖北是黄河流经的省区之一。
S 黄河流经四川。
R 黄河流经湖南。
S 黄河最后流入渤海。
S 黄河注入渤海。
R 黄河注入东海。
S 长江注入东海。
S 鄱阳湖是中国最大的淡水湖。
R 洞庭湖是中国最大的淡水湖。
S 鄱阳湖位于江西。
S 鄱阳湖在江西省。
R 鄱阳湖在湖南省。
S 洞庭湖是五大淡水湖之一。
R 青海湖是五大淡水湖之一。
S 五大淡水湖中包括太湖。
S 青海湖是中国最大的湖泊。
S 泰山是五岳之一。
S 泰山位于山东。
R 泰山位于河南。
S 五岳是泰山、华山、衡山、恒山和嵩山。
S 珠穆朗玛峰是世界最高峰。
S 珠穆朗玛峰海拔8848.86米。
R 珠穆朗玛峰海拔8884米。
S 武汉长江大桥1957年建成通车。
R 武汉长江大桥1968年建成通车。
S 武汉长江大桥建成于1957年。
S 南水北调中线2014年通水。
S 长江不流经河南。
R 南水北调西线早已建成通水。
N 长江的水很甜。
N 泰山每年有五百万游客。
N 鄱阳湖有很多候鸟。
"""

CASES = [
    (base, line.partition(" ")[2], VERDICTS[line[0]])
    for base, table in (("planets.yaml", PLANETS), ("rivers.yaml", RIVERS))
    for line in table.split("\n")
    if line
]


@cache
def verifier(base: str) -> Verifier:
    return Verifier(load_base(EXAMPLES / base))


@pytest.mark.parametrize(("base", "claim", "verdict"), CASES)
def test_plain_claims(base: str, claim: str, verdict: Verdict) -> None:
    assert verifier(base).verify(claim).verdict is verdict
