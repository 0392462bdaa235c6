#!/bin/bash
# Print where Qt 5's lrelease is; Debian's plain `lrelease` asks qtchooser, which may know no Qt.
for candidate in /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease; do
  if [ -x "$candidate" ]; then echo "$candidate"; exit 0; fi
done
command -v lrelease || { echo "lrelease is missing: run make setup (Debian package qttools5-dev-tools)" >&2; exit 1; }
