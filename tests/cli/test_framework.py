"""Every text and error of the command-line library, in our words and in Chinese."""

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any

import pytest
import typer
from typer._click.exceptions import (
    BadArgumentUsage,
    BadOptionUsage,
    BadParameter,
    ClickException,
    FileError,
    MissingParameter,
    NoArgsIsHelpError,
    NoSuchOption,
    UsageError,
)
from typer.main import get_command

from factcli.cli.framework import EmptyValue, ExtraWords, OurCommand, UnknownCommand, new_app
from factcli.cli.framework_error import word_error
from factcli.cli.settings import SHARED_OPTIONS, Settings
from factcli.cli.tree import build_app
from factcli.errors import FactcliError
from factcli.messages import set_language
from tests.cli.conftest import Outcome


def kinds(kind: type[ClickException]) -> Iterator[type[ClickException]]:
    yield kind
    for below in kind.__subclasses__():
        yield from kinds(below)


def demo() -> Any:
    """A tree with a parameter of every kind."""
    app = new_app("示范。", "factcli demo")

    def number(
        many: Annotated[int, typer.Argument(metavar="MANY")],
        ranged: Annotated[int, typer.Option("--ranged", min=1, max=9)] = 1,
        least: Annotated[int, typer.Option("--least", min=1)] = 1,
        most: Annotated[float, typer.Option("--most", max=9)] = 1,
        exact: Annotated[float, typer.Option("--exact")] = 1,
        pair: Annotated[tuple[int, int] | None, typer.Option("--pair")] = None,
        several: Annotated[list[int] | None, typer.Option("--several")] = None,
        flag: Annotated[bool, typer.Option("--flag")] = False,
        file: Annotated[typer.FileText | None, typer.Option("--file")] = None,
    ) -> None:
        pass

    def needs(
        must: Annotated[str, typer.Option("--must")],
        two: Annotated[tuple[str, str], typer.Argument(metavar="TWO")],
    ) -> None:
        pass

    def text(
        text: Annotated[str, typer.Argument(metavar="TEXT")],
        word: Annotated[str, typer.Option("--word")] = "",
        words: Annotated[list[str] | None, typer.Option("--words")] = None,
    ) -> None:
        pass

    app.command("text", cls=OurCommand, help="文字。")(text)
    app.command("number", cls=OurCommand, help="数字。")(number)
    app.command("needs", cls=OurCommand, help="必填。")(needs)
    return get_command(app)


def message_of(arguments: list[str]) -> tuple[type[ClickException], FactcliError]:
    command = demo()
    with pytest.raises(ClickException) as caught:
        command.invoke(command.make_context("factcli", list(arguments), obj=Settings()))
    return caught.type, word_error(caught.value)


BAD_CALLS = [
    (["nothing"], UnknownCommand, "“nothing”"),
    (["numbr"], UnknownCommand, "number"),
    (["number", "1", "2", "3"], ExtraWords, "“2 3”"),
    (["version"], UnknownCommand, "version"),
    (["help"], UnknownCommand, "--help"),
    (["text", ""], EmptyValue, "TEXT 的值是空的"),
    (["text", "x", "--word", ""], EmptyValue, "--word 的值是空的"),
    (["text", "x", "--words", "a", "--words", ""], EmptyValue, "--words 的值是空的"),
    (["number", "--rangd", "1"], NoSuchOption, "--ranged"),
    (["number", "-z"], NoSuchOption, "-z"),
    (["--nope"], NoSuchOption, "--nope"),
    (["number"], MissingParameter, "MANY"),
    (["needs", "a", "b"], MissingParameter, "--must"),
    (["needs", "--must", "x", "a"], BadArgumentUsage, ""),
    (["number", "x"], BadParameter, "“x”"),
    (["number", "1", "--ranged", "12"], BadParameter, "1 到 9"),
    (["number", "1", "--least", "0"], BadParameter, "不小于 1"),
    (["number", "1", "--most", "10"], BadParameter, "不大于 9"),
    (["number", "1", "--exact", "x"], BadParameter, "数字"),
    (["number", "1", "--pair", "1", "x"], BadParameter, "--pair"),
    (["number", "1", "--several", "1", "--several", "x"], BadParameter, "--several"),
    (["number", "1", "--ranged"], BadOptionUsage, "需要一个值"),
    (["number", "1", "--pair", "1"], BadOptionUsage, "需要一个值"),
    (["number", "1", "--flag=x"], BadOptionUsage, "不带值"),
    (["number", "1", "--file", "/no/such/file"], BadParameter, "/no/such/file"),
]


@pytest.mark.parametrize(("arguments", "kind", "says"), BAD_CALLS, ids=lambda case: str(case))
def test_wrong_calls_in_chinese(arguments: list[str], kind: type[ClickException], says: str) -> None:
    set_language("zh")
    raised, error = message_of(arguments)
    assert raised is kind
    assert says in error.message + error.hint
    assert not english_in(error.message), error.message
    assert not english_in(error.hint), error.hint


def test_every_kind_of_error_is_worded() -> None:
    """Also the kinds that our commands can't provoke, and those that a newer library may add."""
    set_language("zh")
    made: dict[type[ClickException], ClickException] = {
        ClickException: ClickException("English words"),
        UsageError: UsageError("English words"),
        BadParameter: BadParameter("English words"),
        MissingParameter: MissingParameter("English words"),
        NoSuchOption: NoSuchOption("--nope"),
        BadOptionUsage: BadOptionUsage("--nope", "English words"),
        BadArgumentUsage: BadArgumentUsage("English words"),
        FileError: FileError("文件", "English words"),
    }
    ours = {UnknownCommand, ExtraWords, EmptyValue}  # provoked above
    never = {NoArgsIsHelpError}  # only for commands that ask for it
    for kind in kinds(ClickException):
        if kind not in ours | never:
            error = word_error(made[kind])
            assert not english_in(error.message + error.hint), kind


def english_in(text: str) -> list[str]:
    """English words outside quotes, option names, metavars, variables, command lines."""
    text = re.sub(r"“[^”]*”", "", text)
    text = re.sub(r"factcli[a-z ]* -h|--?[a-z][a-z-]*|\b[A-Z_]{2,}\b|Ctrl-[CD]|UTF-8|GB18030", "", text)
    return re.findall(r"[A-Za-z]{2,}", text)


def help_pages() -> Iterator[tuple[str, str]]:
    set_language("zh")
    command: Any = get_command(build_app())
    pages = [("factcli", command)]
    pages += [(f"factcli {name}", one) for name, one in command.commands.items()]
    for path, one in pages:
        context = one.context_class(one, info_name=path, obj=Settings())
        yield path, one.get_help(context)
        for name, below in getattr(one, "commands", {}).items():
            if path != "factcli":
                inner = below.context_class(below, info_name=f"{path} {name}", obj=Settings())
                yield f"{path} {name}", below.get_help(inner)


def test_help_is_chinese_and_has_an_example() -> None:
    pages = dict(help_pages())
    assert len(pages) >= 7
    for path, page in pages.items():
        assert page.startswith(f"用法：{path} [选项]")
        assert "示例：\n  factcli " in page, path
        for line in page.splitlines():
            is_example = line.startswith("  factcli ")
            _name, _gap, text = line.strip().partition("  ")
            if text and not is_example:
                assert re.search(r"[\u4e00-\u9fff]", text), line
                assert not re.findall(
                    r"\b[a-z]{3,}\b",
                    re.sub(r"`[^`]*`|--fail-on nei|--[a-z-]+|factcli|默认：\w+|\| head|\.[a-z]+\b", "", text),
                ), line


@pytest.mark.parametrize(
    "arguments", [["-h"], ["--help"], ["verify", "-h"], ["base", "check", "--help"], ["list", "-qh"]]
)
def test_help_anywhere(arguments: list[str], run: Callable[..., Outcome]) -> None:
    outcome = run(*arguments)
    assert outcome.code == 0
    assert outcome.out.startswith("Usage: factcli")
    assert not outcome.err
    for option in SHARED_OPTIONS:
        assert option.names[-1] in outcome.out


@pytest.mark.parametrize("arguments", [[], ["base"], ["--lang", "en"]])
def test_a_group_alone_shows_its_help(arguments: list[str], run: Callable[..., Outcome]) -> None:
    outcome = run(*arguments)
    assert outcome.code == 0
    assert "Commands:" in outcome.out


def test_help_fits_the_terminal(run: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    from rich.cells import cell_len

    for columns in (60, 80):
        monkeypatch.setenv("COLUMNS", str(columns))
        for language in ("en", "zh"):
            page = run("--lang", language, "verify", "-h").out
            assert (
                max(cell_len(line) for line in page.splitlines() if not line.startswith("  factcli"))
                <= columns
            )


def test_only_the_first_sentence_of_a_help_stands_in_the_list(run: Callable[..., Outcome]) -> None:
    assert "`| head`" not in run("-h").out
    assert "`| head`" in run("verify", "-h").out


def test_required_words_have_no_brackets(run: Callable[..., Outcome]) -> None:
    assert run("show", "-h").out.startswith("Usage: factcli show [OPTIONS] ID...\n")


def test_list_shows_examples_that_work(run: Callable[..., Outcome]) -> None:
    for language in ("en", "zh"):
        page = run("--lang", language, "list", "-h").out
        examples = [line.split()[1:] for line in page.splitlines() if line.startswith("  factcli ")]
        assert len(examples) == 2
        for example in examples:
            assert run("--lang", language, *example).code == 0
