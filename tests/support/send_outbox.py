"""A process that empties an outbox as QGIS does, and may be killed at any time.

    python send_outbox.py OUTBOX SETTING

`SETTING` is what a connection holds about its files; an object store's key comes in ``S3_ACCESS`` and ``S3_SECRET``. It
tries again and again, prints the address of the first asset when all jobs are sent, and ends with 2 and the sentence
where one needs a person.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".build/plugins"))

from cityverse.cityverse_plugin.catalogue.assets_opening import open_assets
from cityverse.cityverse_plugin.catalogue.opening import open_store
from cityverse.cityverse_plugin.catalogue.outbox import Job, Outbox
from cityverse.cityverse_plugin.catalogue.s3_sign import S3Key
from cityverse.cityverse_plugin.catalogue.sender import Sender
from cityverse.cityverse_plugin.catalogue.store import Store
from cityverse.cityverse_plugin.catalogue.transport import Transport

TIMEOUT = (5.0, 20.0)


def main() -> int:
    """Send all jobs."""
    folder, setting = sys.argv[1:]
    key = S3Key(os.environ["S3_ACCESS"], os.environ["S3_SECRET"])
    outbox = Outbox(Path(folder))

    def store(job: Job) -> Store:
        return open_store(
            job.address, Transport(timeout=TIMEOUT), open_assets(setting, Transport(timeout=TIMEOUT), key)
        )

    sender = Sender(outbox, store)
    while True:
        sender.send_due()
        jobs = outbox.jobs()
        stuck = [job for job in jobs if job.state in ("failed", "conflict")]
        if stuck:
            sys.stderr.write(f"{stuck[0].state}: {stuck[0].reason}\n")
            return 2
        if all(job.state == "sent" for job in jobs):
            record = outbox.published(jobs[0].address, jobs[0].item)
            sys.stdout.write(record.assets["data"].href if record else "")
            return 0
        # The wait between tries is the sender's own matter, and tested elsewhere.
        for job in jobs:
            if job.state == "waiting":
                outbox.retry(job.id)
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
