"""The house rules: imports go down, neighbours have no door, nothing loops, files stay small."""

import ast
from importlib.util import resolve_name
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "factcli"
FLOORS = [
    {"errors", "messages"},
    {"text", "store"},
    {"values"},
    {"facts"},
    {"verify", "quiz", "lookup"},
    {"curate", "classroom"},
    {"render", "export", "terminal"},
    {"cli"},
    {"__main__"},
]
FLOOR = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
MAX_LINES = 300


def dotted(path: Path) -> str:
    """The import name of a file: factcli/facts/load.py is factcli.facts.load."""
    parts = path.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(parts).removesuffix(".__init__")


FILES = {dotted(path): path for path in sorted(HOUSE.rglob("*.py"))}


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def house_imports(module: str) -> set[str]:
    """The modules of the house that this one imports, inside functions too."""
    path = FILES[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            source = resolve_name("." * node.level + (node.module or ""), package)
            for alias in node.names:  # the name may be a module or something inside one
                inner = f"{source}.{alias.name}"
                found.add(inner if inner in FILES else source)
    return {name for name in found if name in FILES} - {module}


@pytest.mark.parametrize("module", FILES)
def test_imports_go_down(module: str) -> None:
    for imported in house_imports(module):
        here, there = room(module), room(imported)
        if there and here and there != here:
            assert FLOOR[there] < FLOOR[here], f"{module} must not import {imported}"


@pytest.mark.parametrize("module", FILES)
def test_files_stay_small(module: str) -> None:
    assert len(FILES[module].read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_the_tests_own_files_stay_small() -> None:
    tests = Path(__file__).parent
    long = [
        file for file in tests.rglob("*.py") if len(file.read_text(encoding="utf-8").splitlines()) > MAX_LINES
    ]
    assert not [str(file.relative_to(tests)) for file in long]


def test_nothing_imports_in_a_loop() -> None:
    finished: set[str] = set()
    trail: list[str] = []

    def visit(module: str) -> None:
        assert module not in trail, " -> ".join([*trail[trail.index(module) :], module])
        if module not in finished:
            trail.append(module)
            for imported in sorted(house_imports(module)):
                visit(imported)
            finished.add(trail.pop())

    for module in FILES:
        visit(module)
