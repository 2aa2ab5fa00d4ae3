"""Which codes of decisions a rule feeds, read from the judge's own source.

No table of it is kept: it would be a second statement of what the judge does,
and would go stale. Every call that writes a step or a duty names a code and a
rule; what may stand in those two places is followed back through names,
choices, rows of a list and callers. What cannot be followed is left out. Nothing
is decided by this; it is for reading.
"""

import ast
import fnmatch
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fortyeight.foundations import law
from fortyeight.foundations.law.book import Book, Rule
from fortyeight.foundations.law.codes import CODES
from fortyeight.foundations.law.court_codes import COURT

DEPTH_MAX = 6
# The function that writes it, and in which places its code and its rule stand (0 is the first).
WRITERS: Mapping[str, tuple[int | str, int]] = {
    "step": (0, 2),
    "unsure": ("SERVICE.LINK_UNCERTAIN", 0),
    "make_duty": (1, 3),
}
# The judge takes these rules by their shape, wherever they stand, so that no name of theirs is in its source.
BY_SHAPE: Mapping[str, tuple[str, ...]] = {
    "hold_limit": (
        *("AUTHORITY.LIMIT_REACHED", "AUTHORITY.WSO_ARREST", "CLOCK.LIMIT", "CLOCK.NOT_IN_FORCE"),
        *("AUDIT.OVER", "AUDIT.WITHIN"),
    ),
    "court_limit": (*COURT, "SERVICE.LINK_UNCERTAIN"),
    "agreement_effect": (
        *("SERVICE.STATE_LAW_ALLOWS", "SERVICE.STATE_LAW_FORBIDS", "SERVICE.STATE_LAW_UNSETTLED"),
    ),
    "detainer_edition": (
        *("DETAINER.HOLD_ASKED", "DETAINER.HOLD_UNCERTAIN", "DETAINER.NOTICE_ONLY"),
        *("CLOCK.LIMIT", "CLOCK.NOT_IN_FORCE"),
    ),
    "conflict": ("CONFLICT.DEFAULT",),
}


@dataclass(frozen=True)
class _Function:
    """A function of the judge: the module it stands in, and the calls in it."""

    module: str
    node: ast.FunctionDef
    calls: tuple[ast.Call, ...]

    @property
    def name(self) -> str:
        return self.node.name

    @property
    def parameters(self) -> list[str]:
        return [each.arg for each in (*self.node.args.posonlyargs, *self.node.args.args)]

    @property
    def named(self) -> set[str]:
        return {*self.parameters, *(each.arg for each in self.node.args.kwonlyargs)}


@dataclass(frozen=True)
class _Scope:
    """A function as it is called from one place, with what its names stand for there."""

    function: _Function
    bound: Mapping[str, tuple[ast.expr, "_Scope"]] = field(default_factory=dict)


class _Judge:
    """The source of the law layer, taken apart."""

    def __init__(self, folder: Path) -> None:
        self.constants: dict[str, list[ast.expr]] = {}
        self.functions: list[_Function] = []
        for path in sorted(folder.rglob("*.py")):
            self._take(path.as_posix(), ast.parse(path.read_text(encoding="utf-8")))

    def _take(self, module: str, tree: ast.Module) -> None:
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self.constants.setdefault(node.targets[0].id, []).append(node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
                self.constants.setdefault(node.target.id, []).append(node.value)
        for inner in ast.walk(tree):
            if isinstance(inner, ast.FunctionDef):
                calls = tuple(each for each in ast.walk(inner) if isinstance(each, ast.Call))
                self.functions.append(_Function(module, inner, calls))

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Give each code with each rule, or pattern of rules, that it may be written under."""
        for function in self.functions:
            for call in function.calls:
                place = WRITERS.get(_called(call))
                if place is None or len(call.args) <= place[1]:
                    continue
                code = ast.Constant(place[0]) if isinstance(place[0], str) else call.args[place[0]]
                rule = call.args[place[1]]
                for scope in self._scopes(function, (code, rule), DEPTH_MAX):
                    for found in self._texts(code, scope, DEPTH_MAX):
                        for pattern in self._texts(rule, scope, DEPTH_MAX):
                            yield found, pattern

    def _scopes(
        self, function: _Function, wanted: tuple[ast.expr, ...], depth: int, of: _Scope | None = None
    ) -> Iterator[_Scope]:
        """Give the function with each row of its loops, and called from each place, as far as it matters."""
        used = {name for each in wanted for name in _names(each, function.node)}
        for rows in _rows(function.node, used, self.constants):
            scope = _Scope(function)
            own = {name: (value, scope) for name, value in rows.items()}
            asked = used & function.named
            if not asked or depth == 0:
                yield _Scope(function, own)
                continue
            for caller, call in self._callers(function):
                given = _arguments(function, call)
                needed = tuple(given[name] for name in asked if name in given)
                for outer in self._scopes(caller, needed, depth - 1):
                    yield _Scope(function, own | {name: (given[name], outer) for name in asked & set(given)})

    def _callers(self, function: _Function) -> Iterator[tuple[_Function, ast.Call]]:
        for caller in self.functions:
            if function.name.startswith("_") and caller.module != function.module:
                continue
            yield from ((caller, call) for call in caller.calls if _called(call) == function.name)

    def _texts(self, expr: ast.expr, scope: _Scope, depth: int) -> Iterator[str]:
        """List the texts that an expression may stand for; what is filled in becomes a star."""
        if depth == 0:
            return
        match expr:
            case ast.Constant(value=str() as text):
                yield text
            case ast.JoinedStr(values=values):
                yield "".join(str(v.value) if isinstance(v, ast.Constant) else "*" for v in values)
            case ast.Name(id=name) if name in scope.bound:
                inner, outer = scope.bound[name]
                yield from self._texts(inner, outer, depth - 1)
            case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in scope.bound:
                inner, outer = scope.bound[name]
                keywords = inner.keywords if isinstance(inner, ast.Call) else []
                for each in keywords:
                    if each.arg == attr:
                        yield from self._texts(each.value, outer, depth - 1)
            case _:
                for inner in self._inside(expr, scope):
                    yield from self._texts(inner, scope, depth - 1)

    def _inside(self, expr: ast.expr, scope: _Scope) -> Iterator[ast.expr]:
        match expr:
            case ast.Name(id=name):
                yield from _assigned(scope.function.node, name) or self.constants.get(name, [])
            case ast.Attribute(value=ast.Name(id=of), attr=name):
                yield from self.constants.get(name, [])
                for table in _assigned(scope.function.node, of):
                    yield from self._column(table, name)
            case ast.Attribute(attr=name):
                yield from self.constants.get(name, [])
            case _:
                yield from _followed(expr)

    def _column(self, taken: ast.expr, name: str) -> Iterator[ast.expr]:
        """List what stands under a name in the rows of a table out of which something was taken."""
        match taken:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=table), attr="get")):
                rows = [row for each in self.constants.get(table, []) for row in getattr(each, "values", ())]
                for row in rows:
                    yield from (each.value for each in getattr(row, "keywords", ()) if each.arg == name)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _arguments(function: _Function, call: ast.Call) -> dict[str, ast.expr]:
    """Match what is given with the names of the parameters."""
    names = function.parameters
    if isinstance(call.func, ast.Attribute) and names[:1] == ["self"]:
        names = names[1:]
    given = dict(zip(names, call.args, strict=False))
    return given | {each.arg: each.value for each in call.keywords if each.arg}


def _assigned(node: ast.FunctionDef, name: str) -> list[ast.expr]:
    """List what a name of a function is set to in it, alone or within a tuple."""
    found: list[ast.expr] = []
    for each in ast.walk(node):
        if not isinstance(each, ast.Assign):
            continue
        for target in each.targets:
            if isinstance(target, ast.Name) and target.id == name:
                found.append(each.value)
            found += _unpacked(target, each.value, name)
    return found


def _unpacked(target: ast.expr, value: ast.expr, name: str) -> list[ast.expr]:
    names = [each.id for each in getattr(target, "elts", []) if isinstance(each, ast.Name)]
    if name not in names:
        return []
    choices = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
    tuples = [each for each in choices if isinstance(each, ast.Tuple) and len(each.elts) == len(names)]
    return [each.elts[names.index(name)] for each in tuples]


def _followed(expr: ast.expr) -> Iterator[ast.expr]:
    """Give the parts of an expression that its text comes from."""
    match expr:
        case ast.IfExp(body=first, orelse=second):
            yield from (first, second)
        case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.Dict(values=values):
            yield from values
        case ast.Subscript(value=value):
            yield value
        case ast.Call(func=ast.Attribute(attr="rule_id"), args=[ast.Constant(value=clause)]):
            yield ast.Constant(f"moa.*.{clause!s}")
        case ast.Call(func=ast.Attribute(attr="known"), args=args):
            yield from args


def _names(expr: ast.expr, node: ast.FunctionDef, depth: int = DEPTH_MAX) -> set[str]:
    """List the names that the text of an expression hangs on, through what they are set to."""
    if depth == 0:
        return set()
    match expr:
        case ast.Name(id=name):
            return {name}.union(*(_names(each, node, depth - 1) for each in _assigned(node, name)))
        case ast.Attribute(value=ast.Name(id=name)):
            return {name}
    empty: set[str] = set()
    return empty.union(*(_names(each, node, depth - 1) for each in _followed(expr)))


def _rows(
    node: ast.FunctionDef, used: set[str], constants: Mapping[str, list[ast.expr]]
) -> Iterator[dict[str, ast.expr]]:
    """Give the names of the first loop that matters with each row it goes through; once with none, else."""
    for loop in (each for each in ast.walk(node) if isinstance(each, ast.For)):
        names = [each.id for each in ast.walk(loop.target) if isinstance(each, ast.Name)]
        if not used & set(names):
            continue
        over = [loop.iter]
        if isinstance(loop.iter, ast.Name):
            over = _assigned(node, loop.iter.id) or list(constants.get(loop.iter.id, []))
        rows = [row for each in over for row in getattr(each, "elts", [])]
        for row in rows:
            whole = isinstance(loop.target, ast.Name)
            yield {names[0]: row} if whole else dict(zip(names, getattr(row, "elts", []), strict=False))
        if rows:
            return
    yield {}


@functools.cache
def _pairs() -> frozenset[tuple[str, str]]:
    folder = Path(law.__file__).parent
    return frozenset(pair for pair in _Judge(folder).pairs() if pair[0] in CODES)


@functools.cache
def codes_fed(rule_id: str, decided_by: str) -> tuple[str, ...]:
    """List the codes of the steps and duties that the judge writes under a rule of a shape, in order."""
    found = {code for code, rule in _pairs() if fnmatch.fnmatchcase(rule_id, rule)}
    return tuple(sorted({*found, *BY_SHAPE.get(decided_by, ())}))


def rules_feeding(book: Book, code: str) -> tuple[Rule, ...]:
    """List the rules of a book that may stand behind a code, ordered by id; none for an unknown code."""
    return tuple(
        rule for _, rule in sorted(book.rules.items()) if code in codes_fed(rule.id, rule.decided_by)
    )
