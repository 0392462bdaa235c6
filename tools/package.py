"""Write dist/cityverse.zip and dist/plugins.xml, and refuse what the QGIS plugin repository would refuse.

The zip holds what git knows or would add, less what .gitattributes marks export-ignore, plus the translations that
`make translations` built. Same files, same bytes: entries are sorted and dated alike.

    python -m tools.package [--output DIR] [--url URL]     URL: where the zip will be served from, for plugins.xml
"""

from __future__ import annotations

import argparse
import configparser
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
NAME = "cityverse"
DATE = (2026, 1, 1, 0, 0, 0)
MOST_BYTES = 25 * 1024 * 1024
REQUIRED = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
]
REFUSED = (".sh", ".so", ".dll", ".exe", ".pyd", ".dylib", ".pyc")


def git(*arguments: str, given: str = "") -> list[str]:
    """Run git on the repository and return its NUL-separated answer."""
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], input=given, capture_output=True, text=True, check=True)
    return [part for part in done.stdout.split("\0") if part]


def shipped() -> list[str]:
    """Return the files of the plugin, relative to the root, sorted."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    files = sorted({f for f in listed if (ROOT / f).is_file()})
    # export-ignore on a folder says nothing of the files in it: ask for every folder above as well
    asked = {str(p) for f in files for p in [Path(f), *Path(f).parents][:-1]}
    answer = git("check-attr", "-z", "--stdin", "export-ignore", given="\0".join(sorted(asked)))
    ignored = {path for path, value in zip(answer[::3], answer[2::3]) if value == "set"}
    return [f for f in files if not ignored & {f, *map(str, Path(f).parents)}]


def write_zip(target: Path) -> None:
    """Write the installable zip: one top folder, sorted entries, fixed dates."""
    entries = [(f"{NAME}/{f}", ROOT / f) for f in shipped()]
    entries += [(f"{NAME}/i18n/{qm.name}", qm) for qm in (ROOT / "i18n").glob("*.qm")]
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, source in sorted(entries):
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            out.writestr(entry, source.read_bytes())


def metadata(text: str) -> dict[str, str]:
    """Read metadata.txt as QGIS does; keys keep their case."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read_string(text)
    return dict(parser["general"])


def problems(target: Path) -> Iterator[str]:
    """Yield one sentence for each rule of the plugin repository that the zip breaks."""
    if target.stat().st_size > MOST_BYTES:
        yield f"the zip is {target.stat().st_size} bytes; the repository takes {MOST_BYTES}"
    with zipfile.ZipFile(target) as packed:
        names = packed.namelist()
        described = metadata(packed.read(f"{NAME}/metadata.txt").decode())
    yield from wrong_files(names, described)
    for key in REQUIRED:
        if not described.get(key, "").strip():
            yield f"metadata.txt lacks {key}"
    if "/" in described.get("author", ""):
        yield "metadata.txt: author must not hold a slash"


def wrong_files(names: list[str], described: dict[str, str]) -> Iterator[str]:
    """Yield one sentence for each file that is missing or out of place."""
    if {n.split("/")[0] for n in names} != {NAME}:
        yield f"there must be one top folder, {NAME}"
    for needed in ("LICENSE", "__init__.py", "plugin.py", described.get("icon", "icon")):
        if f"{NAME}/{needed}" not in names:
            yield f"{needed} is not in the zip"
    for name in names:
        if name.endswith(REFUSED) or "__pycache__" in name or "/." in name:
            yield f"{name} does not belong in a plugin"
    if sum(n.endswith("/metadata.txt") for n in names) != 1:
        yield "there must be one metadata.txt"


def scan() -> str:
    """Return what the repository's scanner, bandit, finds in the code; "" if nothing."""
    code = [str(ROOT / p) for p in ("__init__.py", "plugin.py", "cityverse_plugin") if (ROOT / p).exists()]
    asked = [sys.executable, "-m", "bandit", "--quiet", "--recursive", *code]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    return f"{done.stdout}{done.stderr}" if done.returncode else ""


def write_repository(target: Path, described: dict[str, str], url: str) -> None:
    """Write the plugins.xml through which administrators offer the zip to their QGIS installations."""
    plugins = ET.Element("plugins")
    plugin = ET.SubElement(plugins, "pyqgis_plugin", name=described["name"], version=described["version"])
    texts = {
        "description": described["description"],
        "about": described["about"],
        "version": described["version"],
        "qgis_minimum_version": described["qgisMinimumVersion"],
        "qgis_maximum_version": described["qgisMaximumVersion"],
        "homepage": described["homepage"],
        "file_name": f"{NAME}.zip",
        "author_name": described["author"],
        "download_url": f"{url.rstrip('/')}/{NAME}.zip",
        "experimental": described["experimental"],
        "deprecated": described["deprecated"],
        "tracker": described["tracker"],
        "repository": described["repository"],
        "tags": described["tags"],
    }
    for key, text in texts.items():
        ET.SubElement(plugin, key).text = text
    ET.indent(plugins)
    ET.ElementTree(plugins).write(target, encoding="utf-8", xml_declaration=True)


def main() -> int:
    """Write, check, and say what was written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--url", default="http://localhost:8000")
    given = parser.parse_args()
    target = given.output / f"{NAME}.zip"
    write_zip(target)
    broken = list(problems(target))
    found = scan()
    if found:
        broken.append(f"bandit has findings:\n{found}")
    if broken:
        sys.stderr.write("".join(f"package: {line}\n" for line in broken))
        return 1
    described = metadata((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    write_repository(given.output / "plugins.xml", described, given.url)
    size = target.stat().st_size
    print(f"package: {target.relative_to(Path.cwd()) if target.is_relative_to(Path.cwd()) else target}, {size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
