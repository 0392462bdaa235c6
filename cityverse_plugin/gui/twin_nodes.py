"""The open twin as a tree: families, roles, layers, each with its state in words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from html import escape

from ..bridge.i18n import tr
from ..bridge.sensors_sources import live_source
from ..twin.messages import Message, say
from ..twin.model import Layer, Twin
from ..twin.readiness import Problem, problems, summarise
from ..twin.roles import FAMILIES, Role, roles
from .running import is_loader

RESULTS = "results"
FAMILY_TITLES = {
    "imagery": say("Imagery"),
    "climate": say("Climate"),
    "geospatial": say("Geospatial"),
    "sensors": say("Sensors"),
    RESULTS: say("Results"),
}
STATE_TEXTS = {
    "loaded": say("loaded"),
    "loading": say("loading…"),
    "absent": say("not loaded"),
    "missing": say("missing"),
    "wrong": say("wrong"),
    "live": say("live"),
}


@dataclass(eq=False)
class Node:
    """One line of the tree.

    `level` is root, family, role, layer or live; `key` the id of the family, role or record, or a source's address.
    """

    level: str
    key: str
    title: str = ""
    children: list[Node] = field(default_factory=list)
    layer: Layer | None = None
    role: Role | None = None
    problems: tuple[Problem, ...] = ()

    def add(self, child: Node) -> Node:
        """Put a line below this one."""
        self.children.append(child)
        return child

    @property
    def role_id(self) -> str:
        """The role that this line is about, "" for none."""
        if self.layer is not None:
            return self.layer.record.role
        return self.key if self.level == "role" else ""

    @property
    def is_missing(self) -> bool:
        """Whether nothing fills this role."""
        return self.level == "role" and not self.children

    @property
    def is_wrong(self) -> bool:
        """Whether no analysis should use this layer."""
        return any(problem.blocking for problem in self.problems)


def build(twin: Twin | None, show_missing: bool) -> Node:
    """Return the root of the tree; `show_missing` adds the roles that nothing fills."""
    root = Node("root", "")
    if twin is None:
        return root
    for branch in (*(_family(twin, family, show_missing) for family in FAMILIES), _results(twin)):
        if branch.children:
            root.add(branch)
    return root


def _family(twin: Twin, family: str, show_missing: bool) -> Node:
    branch = Node("family", family, tr(FAMILY_TITLES[family]))
    mine = [role for role in roles().values() if role.family == family]
    for role in sorted(mine, key=lambda role: not twin.with_role(role.id)):
        _add_role(branch, twin, role, show_missing)
    for layer in twin.layers:
        if layer.record.kind == "layer" and layer.role is None and layer.family == family:
            _add_layer(branch, layer)
    if family == "sensors":
        for record in twin.records:
            source = live_source(record)
            if source is not None and record.data is None:
                branch.add(Node("live", source.address, source.name))
    return branch


def _results(twin: Twin) -> Node:
    branch = Node("family", RESULTS, tr(FAMILY_TITLES[RESULTS]))
    for layer in twin.layers:
        if layer.record.kind == "result" and not _is_brought(layer):
            _add_layer(branch, layer)
    return branch


def _add_role(branch: Node, twin: Twin, role: Role, show_missing: bool) -> None:
    layers = [layer for layer in twin.with_role(role.id) if layer.record.kind == "layer" or _is_brought(layer)]
    if not layers and not show_missing:
        return
    line = branch.add(Node("role", role.id, tr(say(role.title)), role=role))
    for layer in layers:
        _add_layer(line, layer)


def _is_brought(layer: Layer) -> bool:
    """Whether a layer is what an algorithm read from a file: the city's own data, and no finding of an analysis."""
    return layer.role is not None and layer.record.run is not None and is_loader(layer.record.run.algorithm)


def _add_layer(branch: Node, layer: Layer) -> None:
    title = layer.record.title or layer.record.id
    branch.add(Node("layer", layer.record.id, title, layer=layer, problems=problems(layer)))


def state_of(node: Node, loaded: Collection[str], loading: Collection[str]) -> str:
    """Return the state of a line: loaded, loading, absent, missing, wrong, live, or "" where there is none."""
    if node.level == "live":
        return "live"
    if node.level != "layer":
        return "missing" if node.is_missing else ""
    if node.key in loading:
        return "loading"
    if node.is_wrong:
        return "wrong"
    return "loaded" if node.key in loaded else "absent"


def state_text(node: Node, state: str) -> str:
    """Return the state in words, with the number of remarks."""
    if not state:
        return ""
    text = tr(STATE_TEXTS[state])
    remarks = len([problem for problem in node.problems if not problem.blocking])
    if remarks == 1:
        return tr("{state}, 1 remark").format(state=text)
    return tr("{state}, {count} remarks").format(state=text, count=remarks) if remarks else text


def tooltip(node: Node) -> str:
    """Return everything to know about a line, as escaped HTML: titles and limits come from others."""
    if node.layer is not None:
        record = node.layer.record
        lines: list[str | Message] = [summarise(node.layer)]
        lines += [problem.message for problem in node.problems]
        lines += record.limits
        if record.licence:
            lines.append(say("Licence: {licence}", licence=record.licence))
        body = "".join(f"<li>{escape(str(_plain(line)))}</li>" for line in lines)
        return f"<b>{escape(node.title)}</b><ul>{body}</ul>"
    if node.role is not None:
        wanted = say("{role}: {filled_by}.", role=say(node.role.title), filled_by=say(node.role.filled_by))
        found = say("An open source: {source} ({licence}).", source=node.role.source, licence=node.role.source_licence)
        drop = say("Drop a layer or a file here to add it.")
        return "<br>".join(escape(tr(line)) for line in (wanted, found, drop))
    return ""


def _plain(line: str | Message) -> str:
    return tr(line) if isinstance(line, Message) else line
