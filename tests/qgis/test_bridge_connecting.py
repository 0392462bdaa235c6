"""From what a person entered to stores: where files go, with which key, and what the settings keep of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.bridge import connecting, settings
from cityverse.cityverse_plugin.bridge.settings import Connection, connection_to
from cityverse.cityverse_plugin.catalogue.assets_http import HttpAssets
from cityverse.cityverse_plugin.catalogue.s3 import S3Assets
from cityverse.cityverse_plugin.catalogue.store import AccessDenied
from cityverse.cityverse_plugin.gui.connection_dialog import OWN, S3, WEBDAV, ConnectionDialog
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QDialogButtonBox

CITY = "https://catalogue.example.org"


@pytest.fixture(autouse=True)
def no_connections(qgis_app):
    settings.save_connections([])
    yield
    settings.save_connections([])


def test_files_go_to_a_webdav_folder_with_its_own_authentication(configured):
    authcfg = configured("files", "word-of-the-file-server")
    connection = Connection("City", CITY, files="https://files.example.org/dav", files_authcfg=authcfg)
    found = connecting.asset_store(connection)
    assert isinstance(found, HttpAssets)
    assert found.address == "https://files.example.org/dav"


def test_files_go_to_a_bucket_with_the_key_of_qgis(configured):
    authcfg = configured("access", "the-secret-key")
    bucket = Connection("City", CITY, files="s3://city/twins", files_authcfg=authcfg, endpoint="https://s3.example.org")
    found = connecting.asset_store(bucket)
    assert isinstance(found, S3Assets)
    assert found.address == "https://s3.example.org/city/twins"
    assert "the-secret-key" not in repr(vars(found))
    elsewhere = replace(bucket, files="s3://city/twins?region=eu-west-3")
    assert connecting.asset_store(elsewhere).address == found.address
    key = connecting.s3_key(authcfg)
    assert (key.access, key.secret) == ("access", "the-secret-key")


def test_a_key_that_is_not_there_is_a_sentence(qgis_app):
    with pytest.raises(AccessDenied, match="access key as user"):
        connecting.s3_key("gone123")


def test_settings_hold_what_was_entered_and_no_secret(configured):
    authcfg = configured("access", "the-secret-key")
    full = Connection("City", CITY + "/", authcfg, "Everybody", "s3://city/twins", authcfg, "https://s3.example.org")
    settings.save_connections([full, Connection("Other", "/folder")])
    assert settings.connections() == [full, Connection("Other", "/folder")]
    assert "the-secret-key" not in str(QgsSettings().value("plugins/cityverse/connections"))
    assert connection_to(CITY, authcfg) == full
    assert connection_to(CITY).authcfg == authcfg
    assert connection_to("https://nobody.example.org", "abc") == Connection(
        "https://nobody.example.org", "https://nobody.example.org", "abc"
    )


def test_the_dialog_asks_for_what_the_kind_of_place_needs(qgis_app):
    dialog = ConnectionDialog(Connection("City", CITY))
    ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.files.currentData() == OWN
    assert ok.isEnabled()
    dialog.files.setCurrentIndex(dialog.files.findData(S3))
    assert not ok.isEnabled()
    assert dialog.endpoint.isVisibleTo(dialog.group)
    dialog.folder.setText("s3://city/twins")
    dialog.endpoint.setText("https://s3.example.org")
    dialog.readers.setText("Everybody")
    assert ok.isEnabled()
    told = dialog.connection()
    assert (told.files, told.endpoint, told.readers) == ("s3://city/twins", "https://s3.example.org", "Everybody")
    dialog.files.setCurrentIndex(dialog.files.findData(WEBDAV))
    assert not ok.isEnabled()
    dialog.folder.setText("https://files.example.org/dav")
    assert (dialog.connection().files, dialog.connection().endpoint) == ("https://files.example.org/dav", "")
    dialog.files.setCurrentIndex(dialog.files.findData(OWN))
    assert dialog.connection().files == ""
