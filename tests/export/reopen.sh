#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# reopen.sh PROGRAM SAMPLES: exports documents on the command line and opens the files again with other programs.
set -eu
for tool in rsvg-convert pdftotext pdftoppm pdffonts pdfinfo python3; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed: see packaging/packages.txt"; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export LANG=C.UTF-8 LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
cd "$home"
python3 "$(dirname "$0")/reopen.py" "$1" "$2"
