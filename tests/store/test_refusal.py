"""The system's reasons in our own words, in both languages."""

import errno
import os
from pathlib import Path

import pytest

from factcli.messages import set_language
from factcli.store.refusal import _REASONS, refusal_reason

HAN = range(0x4E00, 0xA000)


@pytest.mark.parametrize(
    ("number", "english", "chinese"),
    [
        (errno.ENOENT, "it isn't there", "它不存在"),
        (errno.EISDIR, "it is a folder", "它是文件夹"),
        (errno.ENOSPC, "the disk is full", "磁盘已满"),
        (errno.EXDEV, "the system says EXDEV", "系统报告 EXDEV"),
        (None, "the system says OSError", "系统报告 OSError"),
    ],
)
def test_reasons(number: int | None, english: str, chinese: str) -> None:
    error = OSError(number, "English words") if number else OSError("English words")
    assert refusal_reason(error) == english
    set_language("zh")
    assert refusal_reason(error) == chinese


@pytest.mark.parametrize("number", _REASONS, ids=errno.errorcode.get)
def test_every_reason_has_its_chinese(number: int) -> None:
    set_language("zh")
    reason = refusal_reason(OSError(number, os.strerror(number)))
    assert ord(reason[0]) in HAN
    assert not any(character.isascii() and character.isalpha() for character in reason)


def test_a_name_that_no_file_can_have() -> None:
    with pytest.raises(ValueError, match="null byte") as caught:
        Path("a\0b").stat()
    assert refusal_reason(caught.value) == "no file can have such a name"
