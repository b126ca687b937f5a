#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# journey.sh SCRIPT PROGRAM [ARGUMENT...]: a job done in a real window. It brings its own X server, which takes a display
# number that is free (several may start at once), a window manager, a message bus and a home folder, and runs the script
# with Debian's own Python, which has Debian's modules.
set -eu
for tool in Xvfb openbox xdotool dbus-run-session /usr/libexec/at-spi-bus-launcher /usr/bin/python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: packaging/packages.txt lists what the tests need"; exit 1; }
done
script="$(dirname "$0")/$1"
shift
home=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_SCALE_FACTOR

# The server itself looks for a free number and writes it into the pipe once one can connect.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 3>"$home/display" 2>"$home/xvfb.log" &
server=$!
read -r number <"$home/display" || { cat "$home/xvfb.log"; exit 1; }
export DISPLAY=":$number"
dbus-run-session -- /usr/bin/python3 "$script" "$@"
