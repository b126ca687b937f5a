#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# journey.sh PROGRAM: the main job done by real keys and mouse in a real window: sketch, number, save, read the bill.
# It brings its own X server, window manager and home folder. Exits with 77 (skipped) where these are not installed.
set -eu
for tool in xvfb-run openbox xdotool python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export QT_QPA_PLATFORM=xcb LANG=C.UTF-8 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_SCALE_FACTOR
xvfb-run -a -s "-screen 0 1600x1000x24" python3 "$(dirname "$0")/journey.py" "$1"
