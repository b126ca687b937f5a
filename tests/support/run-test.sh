#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-test.sh PROGRAM [ARGUMENT...]: runs one Qt Test program offscreen, with a home folder of its own, and fails when
# the program contains no test function (a test class whose functions are not private slots runs nothing and "passes").
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export QT_QPA_PLATFORM="${NESTLINE_TEST_PLATFORM:-offscreen}" LANG=C.UTF-8 LC_ALL=C.UTF-8
if [ -z "$("$1" -functions 2>/dev/null)" ]; then
    echo "$1 contains no test function"
    exit 1
fi
"$@"
