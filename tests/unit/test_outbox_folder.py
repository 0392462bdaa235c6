"""The outbox on a stick: whole, twice the same, and nothing hostile comes in."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.outbox import Outbox, OutboxError
from cityverse.cityverse_plugin.catalogue.outbox_folder import read_job
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import Query, StoreError
from cityverse.cityverse_plugin.twin.canonical import canonical_json
from cityverse.cityverse_plugin.twin.messages import CityVerseError, Message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from property_profiles import examples
from store_contract import sample_bundle, sample_record, sample_twin

ADDRESS = "https://catalogue.example.org"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def here(tmp_path):
    made = Outbox(tmp_path / "here")
    yield made
    made.close()


@pytest.fixture
def there(tmp_path):
    made = Outbox(tmp_path / "there")
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path) -> Path:
    return tmp_path / "stick"


def fill(outbox: Outbox, stage: Path, *names: str, address: str = ADDRESS) -> None:
    for name in names:
        bundle = sample_bundle(stage, sample_record(name), name.encode())
        outbox.add(bundle, sample_twin(), address, "abc1234")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def sign(value: dict[str, Any]) -> dict[str, Any]:
    plain = {key: entry for key, entry in value.items() if key != "checksum"}
    return {**plain, "checksum": hashlib.sha256(canonical_json(plain)).hexdigest()}


def rewrite(stick: Path, change: Any) -> Path:
    """Change the only document on a stick, as an attacker would who knows how it is made."""
    (path,) = (stick / "jobs").glob("*.json")
    value = json.loads(path.read_text())
    change(value)
    path.write_text(json.dumps(sign(value)))
    return path


def test_what_is_carried_is_sent_by_the_other_laptop(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one", "two")
    assert here.export(stick) == 2
    assert there.take_in(stick) == 2
    assert [job.authcfg for job in there.jobs()] == ["", ""]
    assert [job.id for job in there.jobs()] == [job.id for job in here.jobs()]
    store = MemoryStore()
    assert Sender(there, lambda _job: store).send_due() == 2
    assert Sender(here, lambda _job: store).send_due() == 2
    found = {item["id"]: item["properties"]["cityverse:revision"] for item in store.search(Query())}
    assert found == {"one": 1, "two": 1}


def test_doing_either_twice_adds_nothing(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one", "two")
    here.export(stick)
    before = contents(stick)
    assert here.export(stick) == 2
    assert contents(stick) == before
    assert (there.take_in(stick), there.take_in(stick), here.take_in(stick)) == (2, 0, 0)
    store = MemoryStore()
    Sender(there, lambda _job: store).send_due()
    for job in there.jobs():
        there.discard(job.id)
    assert (there.take_in(stick), there.jobs()) == (0, [])


def test_the_same_work_of_two_laptops_is_one_job(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one")
    fill(there, tmp_path / "stage", "one")
    there.pause(there.jobs()[0].id)
    here.export(stick)
    assert there.take_in(stick) == 0
    assert [job.state for job in there.jobs()] == ["paused"]


def test_two_laptops_share_a_stick(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one")
    fill(there, tmp_path / "stage", "two")
    here.export(stick)
    there.export(stick)
    third = Outbox(tmp_path / "third")
    assert third.take_in(stick) == 2
    third.close()


def test_what_is_sent_is_not_carried(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one")
    Sender(here, lambda _job: MemoryStore()).send_due()
    assert here.export(stick) == 0
    assert there.take_in(stick) == 0


def test_a_job_without_its_files_does_not_keep_the_others_here(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one", "two")
    job = next(job for job in here.jobs() if job.item == "one")
    here.bundle(job.id)[0].files["data"].unlink()
    report: list[Message] = []
    assert here.export(stick, report) == 1
    assert "cannot be read" in str(report[0])
    with pytest.raises(OutboxError, match="cannot be read"):
        here.export(stick)
    assert there.take_in(stick) == 1


def test_a_folder_of_another_machine_is_no_address(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one", address=str(tmp_path / "catalogue"))
    here.export(stick)
    report: list[Message] = []
    assert there.take_in(stick, report) == 0
    assert "folder of the other machine" in str(report[0])


def test_a_stick_without_an_outbox_is_a_sentence(there, tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(OutboxError, match="holds no outbox"):
            there.take_in(folder)


def test_a_file_that_rotted_is_refused_and_the_others_are_taken(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one", "two")
    here.export(stick)
    rotten = hashlib.sha256(b"one").hexdigest()
    (file,) = (stick / "files" / rotten).iterdir()
    file.write_bytes(b"oNe")
    report: list[Message] = []
    assert there.take_in(stick, report) == 1
    assert [job.item for job in there.jobs()] == ["two"]
    assert "checksum differs" in str(report[0])
    here.export(stick)
    assert there.take_in(stick) == 1


def test_a_document_that_rotted_is_refused(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one")
    here.export(stick)
    (path,) = (stick / "jobs").glob("*.json")
    path.write_text(path.read_text().replace("Landsat 7", "Landsat 8"))
    report: list[Message] = []
    assert there.take_in(stick, report) == 0
    assert "damaged or changed" in str(report[0])


def change(*keys: str, to: Any) -> Any:
    def deed(value: dict[str, Any]) -> None:
        for key in keys[:-1]:
            value = value[key]
        value[keys[-1]] = to

    return deed


@pytest.mark.parametrize(
    "deed",
    [
        change("files", "data", "name", to="../../outside.tif"),
        change("files", "data", "name", to="/etc/passwd"),
        change("files", "data", "name", to="a\\b.tif"),
        change("files", "data", "name", to="NUL"),
        change("files", "data", "name", to=""),
        change("files", "data", "sha256", to="../" * 10),
        change("files", "data", "sha256", to="0" * 64),
        change("files", "data", "sha256", to="A" * 64),
        change("files", "data", "size", to=10**30),
        change("files", "data", "size", to=-1),
        change("files", "data", "size", to=True),
        change("files", "data", "size", to=2),
        change("files", "other", to={"sha256": "0" * 64, "name": "a.tif", "size": 1}),
        change("files", to={}),
        change("files", to=[]),
        change("id", to="../../../job"),
        change("id", to=""),
        change("record", "id", to="../up"),
        change("record", "collection", to="Élan"),
        change("record", "assets", "more", to={"href": "file:///etc/passwd", "roles": ["data"]}),
        change("record", "properties", "license", to=""),
        change("record", to=None),
        change("base", to=[]),
        change("twin", to="twin"),
        change("twin", "records", to=[{}]),
        change("address", to="file:///etc"),
        change("address", to="/vsicurl/http://example.org"),
        change("address", to="https://user:secret@example.org"),
        change("address", to="https://"),
        change("created", to="yesterday"),
        change("type", to="something"),
        change("version", to=99),
    ],
)
def test_what_is_hostile_is_refused_with_a_reason(here, there, stick, tmp_path, deed):
    fill(here, tmp_path / "stage", "one")
    here.export(stick)
    rewrite(stick, deed)
    outside = contents(tmp_path)
    report: list[Message] = []
    assert there.take_in(stick, report) == 0
    assert len(report) == 1
    assert "secret" not in str(report[0])
    assert there.jobs() == []
    changed = {name for name, data in contents(tmp_path).items() if outside.get(name) != data}
    assert {name for name in changed if not name.startswith("there/outbox.sqlite")} == set()


def test_another_job_under_a_known_id_is_refused(here, there, stick, tmp_path):
    fill(here, tmp_path / "stage", "one")
    here.export(stick)
    there.take_in(stick)
    rewrite(stick, change("record", "properties", "title", to="Another"))
    report: list[Message] = []
    assert there.take_in(stick, report) == 0
    assert "Another job with its id" in str(report[0])
    assert [job.title for job in there.jobs()] == ["Landsat 7 of Olinda"]


@pytest.mark.parametrize("place", ["files", "folder", "file", "document", "jobs", "pipe"])
def test_links_and_pipes_are_not_followed(here, there, stick, tmp_path, place):
    fill(here, tmp_path / "stage", "one")
    here.export(stick)
    (document,) = (stick / "jobs").glob("*.json")
    folder = stick / "files" / hashlib.sha256(b"one").hexdigest()
    (file,) = folder.iterdir()
    path = {"files": stick / "files", "folder": folder, "file": file, "jobs": stick / "jobs"}.get(place, document)
    if place == "pipe":
        file.unlink()
        os.mkfifo(file)
    else:
        path.rename(tmp_path / "elsewhere")
        path.symlink_to(tmp_path / "elsewhere")
    report: list[Message] = []
    if place == "jobs":
        with pytest.raises(OutboxError, match="holds no outbox"):
            there.take_in(stick)
    else:
        assert there.take_in(stick, report) == 0
        assert len(report) == 1
    assert there.jobs() == []


def test_a_stick_without_room_is_a_sentence(here, tmp_path):
    fill(here, tmp_path / "stage", "one")
    (tmp_path / "file").touch()
    with pytest.raises((OutboxError, StoreError), match="cannot be written"):
        here.export(tmp_path / "file" / "stick")


@pytest.mark.parametrize("field", ["record", "base", "twin", "files", "address", "created", "id"])
@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=JSON)
def test_any_json_is_a_job_or_a_sentence(here, stick, tmp_path, field, value):
    if not here.jobs():
        fill(here, tmp_path / "stage", "one")
        here.export(stick)
    path = rewrite(stick, change(field, to=value))
    with suppress(CityVerseError):
        read_job(path)


@settings(max_examples=examples(50), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_a_sentence(tmp_path, data):
    path = tmp_path / "job.json"
    path.write_bytes(data)
    with pytest.raises(CityVerseError):
        read_job(path)
