"""Compiled bases from a hundred facts to a million: compiling, asking, memory, and whether the right fact is found.

`python bench/scale.py [SIZE …]` (100, 10,000 and 100,000 unless told otherwise) makes a base of near-duplicates: many
firms, each with the same indicators for the same years, so that every word of a fact is shared by hundreds of others and
only the firm, the indicator and the year together tell which is meant. It is compiled by the command line, then asked
in other words than its own; `right` is the share of questions whose fact is among the first ten.
"""

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

SIZES = (100, 10_000, 100_000)
QUESTIONS = 400
ROUNDS = 15
YEARS = range(2014, 2024)
PLACES = tuple("安宁和平昌兴德顺泰永康福瑞祥盛隆华茂新东西南北江河海湖山川林")
TRADES = (
    "机械", "电子", "化工", "陶瓷", "食品", "纺织", "建材", "冶金", "医药", "物流",
    "能源", "环保", "汽配", "包装", "印刷", "仪表", "光电", "制冷", "轴承", "电缆",
)  # fmt: skip
INDICATORS = {
    "营业收入": ("亿元", "收入有多少", "营收"),
    "净利润": ("万元", "纯利润是多少", "利润"),
    "员工人数": ("人", "有多少名员工", "员工数"),
    "研发投入": ("万元", "研发花了多少", "研发费用"),
    "出口额": ("万元", "出口了多少", "出口"),
}


def firm(number: int) -> tuple[str, str]:
    """The full name and the short one of a firm; names are as close together as those of a real register."""
    size = len(PLACES)
    letters = [PLACES[number // size**place % size] for place in range(2)]
    letters.append(PLACES[(number // size**2 * 7 + number) % size])
    short = "".join(letters) + TRADES[number % len(TRADES)]
    branch = number // size**2 // size
    return f"{short}{'第' + str(branch) if branch else ''}股份有限公司", short + (
        f"第{branch}" if branch else ""
    )


def facts(size: int) -> Iterator[dict[str, object]]:
    """So many facts: for each firm every indicator of every year."""
    dice = random.Random(size)
    per_firm = len(YEARS) * len(INDICATORS)
    for number in range(size):
        name, _short = firm(number // per_firm)
        year = YEARS[number % per_firm // len(INDICATORS)]
        indicator = list(INDICATORS)[number % len(INDICATORS)]
        value = f"{dice.randrange(100, 99_999) / 10}{INDICATORS[indicator][0]}"
        yield {
            "id": f"f{number}",
            "topic": TRADES[number // per_firm % len(TRADES)],
            "statement": f"{name}{year}年的{indicator}为{value}。",
            "subject": name,
            "attribute": indicator,
            "value": value,
            "period": f"{year}年",
        }


def write_base(path: Path, size: int) -> None:
    """The base as lines of JSON."""
    firms = -(-size // (len(YEARS) * len(INDICATORS)))
    head = {
        "format": 1,
        "name": "register",
        "title": "企业年报",
        "entities": {name: {"kind": "company", "also": [short]} for name, short in map(firm, range(firms))},
        "attributes": {
            name: {"also": [also], "recurs": "yearly"} for name, (_, _, also) in INDICATORS.items()
        },
    }
    with path.open("w", encoding="utf-8") as file:
        for line in (head, *facts(size)):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def questions(size: int) -> list[tuple[str, str, str]]:
    """Questions in other words with the id of their fact, and the fact's sentence as a claim."""
    dice = random.Random(size + 1)
    per_firm = len(YEARS) * len(INDICATORS)
    asked = []
    sentences = dict.fromkeys(sorted(dice.sample(range(size), min(QUESTIONS, size))), "")
    for number, fact in enumerate(facts(size)):
        if number in sentences:
            _, short = firm(number // per_firm)
            _, question, also = INDICATORS[str(fact["attribute"])]
            wording = dice.choice((f"{fact['period']}{short}{question}", f"{short} {also} {fact['period']}"))
            asked.append((wording, f"f{number}", str(fact["statement"])))
    return asked


def seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return time.perf_counter() - began


def ratio(command: list[str]) -> float:
    """A whole process as a multiple of the interpreter's own start, the median of neighbouring runs."""
    bare = [sys.executable, "-c", "pass"]
    seconds(command)
    return statistics.median(seconds(command) / seconds(bare) for _ in range(ROUNDS))


def spread(ask: Callable[[str], object], texts: list[str]) -> str:
    """The median and the 99th of a hundred times, in milliseconds."""
    times = []
    for text in texts:
        began = time.perf_counter()
        ask(text)
        times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return f"p50 {times[len(times) // 2]:.2f} ms, p99 {times[len(times) * 99 // 100]:.2f} ms"


def ask_in_process(path: Path, size: int) -> None:
    """What one process measures that asks the compiled base many questions."""
    from factcli.facts.load import load_base
    from factcli.lookup import Finder
    from factcli.verify.verifier import Verifier

    asked = questions(size)
    base = load_base(path)
    finder, verifier = Finder(base), Verifier(base)
    right = 0
    answered = 0

    def look_up(text: str) -> None:
        answers[text] = finder.look_up(text, 10)

    answers: dict[str, object] = {}
    finder.look_up(asked[0][0])
    verifier.verify(asked[0][2])
    print("  lookup   ", spread(look_up, [text for text, _, _ in asked]))
    for text, wanted, _ in asked:
        answer = finder.look_up(text, 10)
        right += wanted in [found.fact.id for found in answer.results]
        answered += answer.answered
    supported = 0

    def verify(text: str) -> None:
        nonlocal supported
        supported += verifier.verify(text).verdict == "supported"

    print("  verify   ", spread(verify, [claim for _, _, claim in asked]))
    print(f"  right     {right / len(asked):.3f} in the first ten, answered {answered / len(asked):.3f}")
    print(f"  supported {supported / len(asked):.3f} of the facts' own sentences")
    print(f"  memory    {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def main() -> None:
    """Measure each size in a folder of its own."""
    factcli = [sys.executable, "-m", "factcli"]
    script = Path(sys.executable).with_name("factcli")
    if script.exists():
        factcli = [str(script)]
    if len(sys.argv) > 2 and sys.argv[1] == "--ask":
        ask_in_process(Path(sys.argv[2]), int(sys.argv[3]))
        return
    sizes = [int(text.replace(",", "")) for text in sys.argv[1:]] or SIZES
    for name in [name for name in os.environ if name.startswith(("PYTHON", "FACTCLI"))]:
        del os.environ[name]
    claim, query = "中材锂电总投资108亿元", "中材锂电投资多少"
    print(
        f"default base: verify {ratio([*factcli, 'verify', claim]):.2f}, lookup {ratio([*factcli, 'lookup', query]):.2f}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            lines, stored = Path(folder) / f"{size}.jsonl", Path(folder) / f"{size}.facts"
            write_base(lines, size)
            took = seconds([*factcli, "base", "compile", str(lines), "-o", str(stored)])
            print(f"{size:,} facts: compiled in {took:.1f} s, {stored.stat().st_size / 1e6:.1f} MB")
            question, _, claim = questions(size)[0]
            whole = [*factcli, "--facts", str(stored)]
            print(f"  whole process: verify {ratio([*whole, 'verify', claim]):.2f}", end=", ")
            print(f"lookup {ratio([*whole, 'lookup', question]):.2f}")
            subprocess.run([sys.executable, __file__, "--ask", str(stored), str(size)], check=True)


if __name__ == "__main__":
    main()
