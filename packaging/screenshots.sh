#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [FILE]: draws the pictures of the README anew, in both themes, from the program of the preset "dev".
# It needs no display and leaves the user's settings alone.
set -eu
cd "$(dirname "$0")/.."
file=${1:-resources/samples/contoso.nestline}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8
mkdir -p packaging/pictures
for theme in light dark; do
    picture=packaging/pictures/window-$theme.png
    build/dev/app/nestline --theme "$theme" --screenshot "$picture" "$file"
    size=$(wc -c <"$picture")
    [ "$size" -lt 300000 ] || { echo "$picture has $size bytes: keep it below 300 kB" >&2; exit 1; }
done
