"""A private certificate authority and what it signs, made by OpenSSL for one test run."""

from __future__ import annotations

import ssl
import subprocess
from pathlib import Path

_CONFIG = """
[ca]
default_ca = own
[own]
new_certs_dir = {folder}
database = {folder}/index.txt
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
"""


class Authority:
    """An authority that nobody knows yet; `certificate` is what one must trust.

    Parameters
    ----------
    folder
        Where its keys and certificates are kept.
    """

    def __init__(self, folder: Path, name: str = "Authority of Olinda") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._config = folder / "ca.cnf"
        self._config.write_text(_CONFIG.format(folder=folder))
        (folder / "index.txt").touch()
        self.certificate, self._key = folder / "ca.pem", folder / "ca.key"
        self._openssl(
            *("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN={name}"),
            *("-keyout", self._key, "-out", self.certificate, "-addext", "keyUsage=critical,keyCertSign,cRLSign"),
        )

    def context(
        self, names: str = "IP:127.0.0.1,DNS:localhost", begin: str = "200101000000Z", end: str = "491231235959Z"
    ) -> ssl.SSLContext:
        """Return what a server needs to show a certificate for `names`, valid from `begin` to `end`."""
        wish, key, signed = (self._folder / f"server.{ending}" for ending in ("csr", "key", "pem"))
        extensions = self._folder / "server.ext"
        extensions.write_text(f"subjectAltName={names}\nbasicConstraints=CA:FALSE\n")
        self._openssl(
            *("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=server", "-keyout", key, "-out", wish),
        )
        self._openssl(
            *("ca", "-batch", "-notext", "-config", self._config, "-cert", self.certificate, "-keyfile", self._key),
            *("-startdate", begin, "-enddate", end, "-extfile", extensions, "-in", wish, "-out", signed),
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(signed, key)
        return context

    def _openssl(self, *words: object) -> None:
        command = ["openssl", *map(str, words)]
        done = subprocess.run(command, cwd=self._folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
