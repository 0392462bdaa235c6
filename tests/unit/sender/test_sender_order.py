"""Which of several versions goes where: the older never over the newer, nobody's over another's unseen."""

from __future__ import annotations

from dataclasses import replace

from cityverse.cityverse_plugin.catalogue.publish import publish
from cityverse.cityverse_plugin.catalogue.stac import item_to_record
from sending import ADDRESS, states, unreachable
from store_contract import sample_bundle, sample_record, sample_twin


def test_two_versions_of_one_record_go_in_their_order(outbox, store, sender, add):
    add(title="First")
    store.trouble["landsat"] = unreachable()
    sender.send_due()
    add(title="Second")
    assert sender.next_due() == 5
    store.trouble.clear()
    outbox.retry(outbox.jobs()[1].id)
    assert sender.send_due() == 2
    record = item_to_record(store.item("olinda", "landsat"))
    assert (record.title, record.revision) == ("Second", 2)


def test_an_old_version_does_not_go_over_a_newer_one(outbox, store, sender, add):
    old = add(title="Old")
    outbox.pause(old.id)
    add(title="New")
    assert sender.send_due() == 1
    outbox.retry(old.id)
    assert sender.send_due() == 0
    assert outbox.job(old.id).state == "conflict"
    assert item_to_record(store.item("olinda", "landsat")).title == "New"


def test_conflicts_are_kept_and_decided(outbox, store, sender, add, tmp_path):
    base = publish(store, sample_bundle(tmp_path / "a"), sample_twin()).record
    theirs = replace(sample_bundle(tmp_path / "b", sample_record(title="Theirs")), base=base)
    publish(store, theirs)
    mine = add(title="Mine", base=base)
    assert sender.send_due() == 0
    lost = outbox.conflict(mine.id)
    assert (lost.mine.title, lost.theirs.title, lost.base) == ("Mine", "Theirs", base)
    assert outbox.job(mine.id).state == "conflict"
    later = replace(theirs, record=replace(theirs.record, title="Later"), base=lost.theirs)
    outbox.resolve(mine.id, "mine")
    publish(store, later)
    assert (sender.send_due(), outbox.job(mine.id).state) == (0, "conflict")
    outbox.resolve(mine.id, "mine")
    assert (sender.send_due(), outbox.conflict(mine.id)) == (1, None)
    assert item_to_record(store.item("olinda", "landsat")).title == "Mine"
    other = add(title="Other", base=base)
    publish(
        store, replace(later, record=replace(later.record, title="Again"), base=outbox.published(ADDRESS, "landsat"))
    )
    sender.send_due()
    outbox.resolve(other.id, "theirs")
    assert states(outbox) == {"landsat": "sent"}
    assert item_to_record(store.item("olinda", "landsat")).title == "Again"
