"""The harness: turns, what is kept, what is left out, and what the report says."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from cityverse.benchmarks import cases, peers, report, series
from cityverse.benchmarks.case import Case, Contestant, Job
from cityverse.benchmarks.figures import Figure, figures
from cityverse.benchmarks.launch import run_child
from cityverse.benchmarks.series import Entry, Options

SECONDS = {"ours": 1.0, "quick": 2.0, "slow": 90.0}


def never(_: object) -> Job:
    raise AssertionError("contestants run in children only")


def contestants(*keys: str) -> tuple[Contestant, ...]:
    return tuple(Contestant(key, key.title(), never) for key in keys)


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Case, list[str]]:
    """Return a case whose children are made up, and the list of those that ran."""
    ran: list[str] = []

    def child(home: str, what: tuple[str, str], inputs: Path, out: Path, limit: float) -> str:
        with np.load(inputs) as arrays:
            cells = len(arrays["a"])
        ran.append(f"{what[1]} {cells}")
        if what[1] == "broken":
            return "ModuleNotFoundError: No module named 'peer'"
        wall = SECONDS[what[1]] * cells / 16
        figures = {"wall": wall, "cpu": wall, "peak": 1e6, "memory": 8.0 * cells}
        Path(f"{out}.json").write_text(json.dumps(figures), encoding="utf-8")
        np.save(f"{out}.npy", np.zeros(cells))
        return ""

    monkeypatch.setattr(series, "KEPT", tmp_path)
    monkeypatch.setattr(series, "run_child", child)
    keys = contestants("ours", "quick", "slow", "broken")
    case = Case("told", "Told", keys, lambda size: {"a": np.zeros(size**2)}, lambda *_: {"error": 0.25}, sizes=(4, 8))
    return case, ran


def test_contestants_take_turns_and_slow_ones_run_once(told: tuple[Case, list[str]]) -> None:
    case, ran = told
    entries = series.run_case(case, Options(sizes=(4,), runs=2))
    assert ran == ["ours 16", "quick 16", "slow 16", "broken 16", "ours 16", "quick 16"]
    assert [len(entries[4, key].runs) for key in ("ours", "quick", "slow", "broken")] == [2, 2, 1, 0]
    assert "peer" in entries[4, "broken"].left_out
    assert entries[4, "quick"].errors == {"error": 0.25}


def test_what_would_take_too_long_is_left_out(told: tuple[Case, list[str]]) -> None:
    case, ran = told
    entries = series.run_case(case, Options(runs=1))
    assert "slow 64" not in ran
    assert "quick 64" in ran
    assert entries[8, "slow"].left_out == "it would take over 475 seconds"
    assert entries[8, "broken"].left_out == entries[4, "broken"].left_out


def test_what_was_measured_is_not_measured_again(told: tuple[Case, list[str]]) -> None:
    case, ran = told
    options = Options(sizes=(4,), only=("quick",), runs=1)
    series.run_case(case, options)
    series.run_case(case, options)
    assert ran == ["ours 16", "quick 16"]
    assert series.stored(case)[4, "quick"].median("wall") == 2.0


def test_another_version_is_measured_again(told: tuple[Case, list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    case, ran = told
    options = Options(sizes=(4,), only=(), runs=1)
    series.run_case(case, options)
    monkeypatch.setattr(series, "_our_version", lambda: "another")
    assert not series.stored(case)
    series.run_case(case, options)
    assert ran == ["ours 16", "ours 16"]


def test_other_inputs_are_measured_again(told: tuple[Case, list[str]]) -> None:
    case, ran = told
    series.run_case(case, Options(sizes=(4,), only=(), runs=1))
    other = Case(case.key, case.title, case.contestants, lambda size: {"a": np.ones(size**2)}, case.judge)
    series.run_case(other, Options(sizes=(4,), only=(), runs=1))
    assert ran == ["ours 16", "ours 16"]


def test_no_run_begins_after_the_deadline(told: tuple[Case, list[str]]) -> None:
    case, ran = told
    series.run_case(case, Options(sizes=(4,), deadline=0.0))
    assert ran == []
    assert not series.stored(case)


def test_peer_that_is_not_there_is_named(told: tuple[Case, list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    case, _ = told
    monkeypatch.setitem(peers.MARKS, "venv", Path("/nowhere/python"))
    absent = Case("told", "Told", (Contestant("absent", "Absent", never, "venv"),), case.inputs, case.judge)
    entries = series.run_case(absent, Options(sizes=(4,)))
    assert "make bench-peers" in entries[4, "absent"].left_out


def test_report_states_ratios_reasons_and_versions(
    told: tuple[Case, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, _ = told
    monkeypatch.setattr(peers, "versions", lambda: {"quick": ("1.2", ""), "lost": ("", "no such package")})
    entries = series.run_case(case, Options(sizes=(4,), runs=1))
    made = [Figure("growth", 1.3, 1.1), Figure("gain", 2.0, 1.6, at_least=True)]
    report.write(tmp_path / "RESULTS.md", [(case, entries)], made, {"More": "text"})
    text = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert "| 4² | Quick | 2 | 2 | 2 | 2 | 2.0 | 0.25 | 1 |" in text
    assert "| growth | 1.3 | ≤ 1.1 | **does not hold** |" in text
    assert "| gain | 2 | ≥ 1.6 | holds |" in text
    assert "- Broken at 4²: ModuleNotFoundError: No module named 'peer'." in text
    assert "- lost: no such package." in text


def test_figures_come_from_medians() -> None:
    def entry(seconds: float) -> Entry:
        runs = [{"wall": s, "cpu": s, "memory": 4e6 * 3} for s in (seconds, 9 * seconds, seconds / 2)]
        return Entry("", "", runs, {"% unlike, faces": 0.5})

    found = figures({"shadow": {(2000, "ours"): entry(0.1), (2000, "umep"): entry(5.0)}})
    assert [(round(figure.value, 6), figure.holds) for figure in found] == [(50.0, True), (0.5, True)]
    assert figures({}) == []


@pytest.mark.parametrize("key", cases.KEYS)
def test_every_case_is_whole(key: str) -> None:
    case = cases.case(key)
    assert case.key == key
    assert case.contestants[0].key == "ours"
    assert len({found.key for found in case.contestants}) == len(case.contestants)
    assert all(found.home in peers.HOMES for found in case.contestants)
    assert all(found.package for found in case.contestants if found.key not in series.OURS)
    assert all(found.prepare.__doc__ for found in case.contestants)


def test_child_measures_in_a_process_of_its_own(tmp_path: Path) -> None:
    inputs, out = tmp_path / "inputs.npz", tmp_path / "out"
    given = cases.case("comfort").inputs(8)
    np.savez(inputs, **dict(given))
    assert run_child("own", ("comfort", "ours"), inputs, out, limit=60) == ""
    figures = json.loads(Path(f"{out}.json").read_text(encoding="utf-8"))
    assert set(figures) == {"wall", "cpu", "peak", "memory"}
    assert all(value > 0 for value in figures.values())
    assert np.isfinite(np.load(f"{out}.npy")).all()


def test_child_that_fails_says_why(tmp_path: Path) -> None:
    inputs = tmp_path / "inputs.npz"
    np.savez(inputs, air=np.zeros((2, 2)))
    assert "KeyError" in run_child("own", ("comfort", "ours"), inputs, tmp_path / "out", limit=60)
