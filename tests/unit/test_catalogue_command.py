"""The operator's command: what it copies, what it says, and how it ends."""

from __future__ import annotations

import sys

import pytest
from cityverse.cityverse_plugin.catalogue.__main__ import main
from cityverse.cityverse_plugin.catalogue.folder import FolderStore
from cityverse.cityverse_plugin.catalogue.stac import twin_to_collection
from cityverse.cityverse_plugin.server import serve_in_thread
from full_twin import full_twin
from store_contract import item_for, sample_twin


@pytest.fixture
def source(tmp_path):
    store = full_twin(tmp_path / "from", tmp_path / "stage")
    store.put_collection(twin_to_collection(sample_twin("ouja")))
    return store


def test_every_twin_or_the_chosen_one_is_copied(source, tmp_path, capsys):
    assert main(["mirror", source.address, str(tmp_path / "to")]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "olinda: 6 copied, 0 there already, 0 not copied, 0 only there."
    assert said[1] == "ouja: 0 copied, 0 there already, 0 not copied, 0 only there."
    assert main(["mirror", f"{source.address}/ouja", str(tmp_path / "one")]) == 0
    assert [c["id"] for c in FolderStore(tmp_path / "one").collections()] == ["ouja"]
    assert main(["mirror", source.address, str(tmp_path / "two"), "--twin", "ouja"]) == 0
    assert [c["id"] for c in FolderStore(tmp_path / "two").collections()] == ["ouja"]


def test_a_login_comes_from_a_file_and_is_never_said(source, tmp_path, capsys):
    running = serve_in_thread(tmp_path / "served", token="open sesame")
    try:
        for text, status in (("wrong:password\n", 2), ("open sesame\n", 0)):
            (tmp_path / "login").write_text(text, encoding="utf-8")
            command = ["mirror", source.address, running.address, "--to-login", str(tmp_path / "login")]
            assert main(command) == status
            said = capsys.readouterr()
            assert text.strip() not in said.out + said.err
        assert main(["mirror", source.address, running.address, "--to-login", str(tmp_path / "none")]) == 2
        assert "cannot be read" in capsys.readouterr().err
    finally:
        running.stop()


def test_what_did_not_go_is_listed_and_the_status_says_so(source, tmp_path, capsys):
    item = item_for("strange", kind="project")
    item["links"].append({"rel": "about", "href": str(tmp_path / "notes.txt")})
    source.put_item("olinda", item)
    next((tmp_path / "from/olinda/assets").rglob("thumbnail.png")).unlink()
    assert main(["mirror", source.address, str(tmp_path / "to"), "--twin", "olinda"]) == 1
    said = capsys.readouterr().out
    assert "olinda/landsat not copied:" in said
    assert "olinda/strange copied, but:" in said


@pytest.mark.parametrize("address", ["", "/no/such/folder", "http://", "s3://bucket"])
def test_what_is_no_catalogue_is_a_sentence(address, tmp_path, capsys):
    assert main(["mirror", address, str(tmp_path / "to")]) == 2
    said = capsys.readouterr().err
    assert said.strip().endswith(".")
    assert "Traceback" not in said


def test_a_terminal_sees_how_far_it_is(source, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    main(["mirror", source.address, str(tmp_path / "to"), "--twin", "olinda"])
    assert "olinda: 100%\n" in capsys.readouterr().err
