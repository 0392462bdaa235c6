"""A twin that is copied from catalogue to catalogue is the same twin."""

from __future__ import annotations

import json
import shutil

import pytest
from cityverse.cityverse_plugin.catalogue.comparing import Place, differences, portable
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.http import HttpStore
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.mirror import Mirrored, mirror
from cityverse.cityverse_plugin.catalogue.opening import read_twin
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, Unreachable
from cityverse.cityverse_plugin.catalogue.transport import Transport
from cityverse.cityverse_plugin.server import serve_in_thread
from cityverse.cityverse_plugin.twin.messages import Cancelled
from full_twin import full_twin
from store_contract import item_for, sample_twin

EVERY = ("foreign", "interval", "landsat", "open", "placeless", "timeless")


@pytest.fixture
def source(tmp_path):
    return full_twin(tmp_path / "from", tmp_path / "stage")


@pytest.fixture
def embedded(tmp_path):
    running = serve_in_thread(tmp_path / "served")
    yield HttpStore(Transport(), running.address)
    running.stop()


def seen(store):
    """What a catalogue says of the twin, apart from what is its own."""
    place = Place(store, "olinda")
    items = {item["id"]: portable(item, place) for item in store.search(Query(collections=("olinda",)))}
    collection = portable(store.collection("olinda"), place)
    return {key: value for key, value in collection.items() if key != "extent"}, items


def test_folder_embedded_memory_folder_loses_nothing(source, embedded, tmp_path):
    memory, copy = MemoryStore(), FolderStore(tmp_path / "to")
    for one, other in ((source, embedded), (embedded, memory), (memory, copy)):
        heard: list[float] = []
        done = mirror(one, other, "olinda", heard.append)
        assert done == Mirrored(copied=done.copied)
        assert tuple(sorted(done.copied)) == EVERY
        assert seen(other) == seen(one)
        assert heard == sorted(heard)
        assert heard[-1] == 1.0
        again = mirror(one, other, "olinda")
        assert (again.copied, tuple(sorted(again.unchanged))) == ((), EVERY)
    data = read_twin(copy, "olinda").record("landsat").data
    assert data.href.startswith(str(tmp_path / "to"))
    link = next(link for link in copy.item("olinda", "interval")["links"] if link["rel"] == "derived_from")
    assert link["href"] == copy.item_address("olinda", "landsat")


def test_a_change_is_copied_and_a_later_revision_stays(source, tmp_path):
    copy = FolderStore(tmp_path / "to")
    mirror(source, copy, "olinda")
    source.put_item("olinda", item_for("open", title="Changed", kind="project", revision=2))
    copy.put_item("olinda", item_for("timeless", title="Theirs", kind="practice", revision=5))
    copy.put_item("olinda", item_for("theirs", kind="practice"))
    copy.put_collection(twin_to_collection(sample_twin(title="Theirs", revision=9)))
    done = mirror(source, copy, "olinda")
    assert done.copied == ("open",)
    assert "later revision" in str(done.failed["timeless"][0])
    assert "later revision" in str(done.left_out["olinda"][0])
    assert done.extra == ("theirs",)
    assert copy.item("olinda", "open")["properties"]["title"] == "Changed"
    assert copy.item("olinda", "timeless")["properties"]["title"] == "Theirs"
    assert copy.collection("olinda")["title"] == "Theirs"


def test_what_cannot_be_copied_is_named_and_the_rest_goes(source, tmp_path):
    item = item_for("strange", kind="project")
    item["links"].append({"rel": "about", "href": str(tmp_path / "notes.txt")})
    source.put_item("olinda", item)
    data = source.item("olinda", "landsat")["assets"]["data"]["href"]
    with open(data, "ab") as file:
        file.write(b"more")
    (tmp_path / "from/olinda/open/open.json").write_text("{", encoding="utf-8")
    done = mirror(source, MemoryStore(), "olinda")
    assert "checksum differs" in str(done.failed["landsat"][0])
    assert "nobody elsewhere can open it" in str(done.left_out["strange"][0])
    assert "not valid JSON" in str(done.left_out["olinda"][0])
    assert sorted(done.copied) == ["foreign", "interval", "placeless", "strange", "timeless"]


def test_a_file_without_checksum_is_copied_and_found_again(source, tmp_path):
    path = tmp_path / "from/olinda/landsat/landsat.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    for asset in document["assets"].values():
        del asset["file:checksum"]
    path.write_text(json.dumps(document), encoding="utf-8")
    copy = FolderStore(tmp_path / "to")
    for _ in range(2):
        done = mirror(source, copy, "olinda")
        assert "landsat" in done.copied
        assert not done.failed
        assert not done.left_out
    assert seen(copy)[0] == seen(source)[0]


def test_cancelled_it_can_go_on(source, tmp_path):
    copy = FolderStore(tmp_path / "to")
    for allowed in (0, 2, 5):
        asked: list[int] = []
        with pytest.raises(Cancelled):
            mirror(source, copy, "olinda", cancelled=lambda a=asked, n=allowed: a.append(1) or len(a) > n)
        for item in copy.search(Query()) if copy.top.is_file() else []:
            for asset in item["assets"].values():
                assert asset["href"].startswith("https:") or copy.open_asset(asset["href"]).close() is None
    assert sorted(mirror(source, copy, "olinda").copied) == list(EVERY)


def test_no_twin_and_no_catalogue_are_errors(source, tmp_path):
    with pytest.raises(NotFound):
        mirror(source, MemoryStore(), "nowhere")
    with pytest.raises(Unreachable):
        mirror(source, HttpStore(Transport(timeout=(0.5, 0.5)), "http://127.0.0.1:9"), "olinda")
    shutil.rmtree(tmp_path / "from/olinda/assets")
    done = mirror(source, MemoryStore(), "olinda")
    assert list(done.failed) == ["landsat"]


@pytest.mark.parametrize(
    ("one", "other", "ways"),
    [
        ({"a": 1.0}, {"a": 1.0}, []),
        ({"a": {"b": 1}, "c": 2}, {"a": {"b": 2}}, ["a.b", "c"]),
        ({"a": [1]}, {"a": {}}, ["a"]),
        (True, 1.0, [""]),
    ],
)
def test_differences_are_named(one, other, ways):
    assert list(differences(one, other)) == ways
