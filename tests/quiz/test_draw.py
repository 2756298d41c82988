from collections import Counter

from factcli.quiz.arrange import Places
from factcli.quiz.draw import Draw


def test_the_same_seed_draws_the_same_everywhere() -> None:
    assert Draw(7, "zh").shuffle("abcdefgh") == list("edhbacgf"), "written down once, for every machine"
    assert [Draw(7).below(100) for _ in range(3)] == [Draw(7).below(100)] * 3
    assert Draw(1, 23).below(10**9) != Draw(12, 3).below(10**9), "seeds don't run together"


def test_draws_are_even() -> None:
    draw = Draw("even")
    drawn = Counter(draw.below(4) for _ in range(4000))
    assert all(900 < drawn[place] < 1100 for place in range(4))
    firsts = Counter(draw.shuffle("abcd")[0] for _ in range(4000))
    assert all(900 < firsts[letter] < 1100 for letter in "abcd")


def test_places_are_dealt_evenly_and_never_four_times_in_a_row() -> None:
    places = Places(Draw("places"))
    dealt = [places.deal(4) for _ in range(400)]
    assert Counter(dealt) == {0: 100, 1: 100, 2: 100, 3: 100}
    runs = [dealt[start : start + 4] for start in range(len(dealt) - 3)]
    assert all(len(set(run)) > 1 for run in runs)
    truths = [places.deal(2) for _ in range(400)]
    assert all(len(set(truths[start : start + 4])) > 1 for start in range(397))
