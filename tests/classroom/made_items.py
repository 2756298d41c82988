"""Items of every type, made up, for tests of a class and its papers."""

from factcli.facts.fact import Fact
from factcli.quiz.item import Item, ItemType, Option, Slip, Wrong

LABELS = "ABCDE"


def made_item(
    number: int,
    item_type: ItemType,
    key: str,
    texts: tuple[str, ...] = (),
    prompts: tuple[str, ...] = (),
    unit: str = "",
) -> Item:
    options = tuple(Option(label, text) for label, text in zip(LABELS, texts, strict=False))
    wrong = {
        option.label: Wrong(Slip.OTHER_NAME, f"why {option.text} is wrong in {number}")
        for option in options
        if not item_type.is_typed and option.label not in key
    }
    fact = Fact(f"fact{number}", f"Statement {number}.", quote=f"quote {number}")
    return Item(
        id=f"fact{number}:{item_type}",
        type=item_type,
        fact=fact,
        stem=f"Question {number}?",
        key=key,
        options=options,
        wrong=wrong,
        prompts=prompts,
        unit=unit,
        statement=fact.statement,
        quote=fact.quote,
    )


def choice(number: int, key: str = "A", count: int = 4) -> Item:
    """Names to choose from, no numbers."""
    texts = tuple(f"name {'abcde'[place]} of {'kmnpqrstvw'[number % 10]}" for place in range(count))
    return made_item(number, ItemType.CHOICE, key, texts)


def numbers(number: int, key: str = "B") -> Item:
    """Numbers to choose from, in ascending order."""
    return made_item(number, ItemType.CHOICE, key, ("8家", "12家", "30家", "100家"))


def true_false(number: int, key: str = "A") -> Item:
    return made_item(number, ItemType.TRUE_FALSE, key, ("对", "错"))


def several(number: int, key: str = "AC") -> Item:
    return made_item(number, ItemType.SEVERAL, key, ("茶叶", "陶瓷", "煤炭", "花炮"))


def order(number: int, key: str = "CADB") -> Item:
    return made_item(number, ItemType.ORDER, key, ("采摘", "杀青", "揉捻", "烘干"))


def match(number: int, key: str = "BDA") -> Item:
    return made_item(number, ItemType.MATCH, key, ("绿色", "红色", "白色", "黑色"), ("毛峰", "红袍", "银针"))


def odd_one(number: int, key: str = "D") -> Item:
    return made_item(number, ItemType.ODD_ONE, key, ("水泥", "陶瓷", "冶金", "食品"))


def number_typed(number: int, key: str = "108亿元", unit: str = "亿元") -> Item:
    return made_item(number, ItemType.NUMBER, key, unit=unit)


def cloze(number: int, key: str = "云溪镇") -> Item:
    return made_item(number, ItemType.CLOZE, key)


def every_type() -> list[Item]:
    """One item of each type, and one with numbers to choose from."""
    kinds = (choice, true_false, number_typed, several, numbers, match, cloze, odd_one, order)
    return [kind(place) for place, kind in enumerate(kinds, 1)]
