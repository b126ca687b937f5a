#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [GROUP]: makes the estates of the benchmarks and prints their figures as key=value lines.
# Groups: core, bill, canvas, layout, start, plan. Without one, all of them. The programs are those of the preset "bench".
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build="$here/../../build/bench"
estates="$build/estates"
mkdir -p "$estates"

# estate NODES: the path of a generated document of so many nodes.
estate() {
    file="$estates/$1.nestline"
    if [ ! -f "$file" ]; then
        python3 "$here/gen_estate.py" "$1" "$estates/$1.json" >/dev/null
        python3 "$here/estate_to_nestline.py" "$estates/$1.json" "$file" 600
    fi
    echo "$file"
}

core() {
    for nodes in 1000 10000; do
        echo "[core, $nodes nodes]"
        "$build/tests/bench/bench_core" "$(estate $nodes)"
    done
}

bill() {
    for nodes in 1000 10000; do
        echo "[bill, $nodes nodes]"
        "$build/tests/bench/bench_bill" "$(estate $nodes)"
    done
}

# placed NODES: the same with a position for every node, as a document that was saved from the window.
placed() {
    file="$estates/$1-placed.nestline"
    [ -f "$file" ] || "$build/tests/bench/bench_canvas" place "$(estate "$1")" "$file"
    echo "$file"
}

canvas() {
    # Without a window manager Qt warns about each size hint.
    export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES=default.warning=false
    for nodes in 1000 10000 50000; do
        echo "[canvas, $nodes nodes]"
        "$build/tests/bench/bench_canvas" "$(placed $nodes)"
    done
    echo "[canvas, work in the window with 10000 nodes]"
    "$build/tests/bench/bench_canvas" work "$(placed 10000)"
    echo "[canvas, memory]"
    for nodes in 1000 10000; do
        "$build/tests/bench/bench_canvas" rss "$(placed $nodes)"
    done | awk -F= '{ kib[NR] = $2 }
        END { node = ((kib[4] - kib[2]) - (kib[3] - kib[1])) / 9000
              printf "check=canvas_kib_a_node value=%.3f limit=3 met=%s\n", node, node <= 3 ? "yes" : "NO" }'
    echo "[canvas, opening 50000 nodes that have positions]"
    "$build/tests/bench/bench_canvas" open "$(placed 50000)"
    echo "[program, opening 50000 nodes that have positions]"
    python3 "$here/start.py" "$build/app/nestline" "$(placed 50000)"
}

layout() {
    for nodes in 100 1000 10000 50000; do
        echo "[layout, $nodes nodes]"
        "$build/tests/bench/bench_layout" "$(estate $nodes)"
    done
}

start() {
    echo "[start, small sample]"
    python3 "$here/start.py" "$build/app/nestline" "$here/../../resources/samples/small-office.nestline"
}

plan() {
    echo "[plan, random estates]"
    "$build/tests/bench/bench_plan"
}

case "${1:-all}" in
    all) core; bill; canvas; layout; start; plan ;;
    core | bill | canvas | layout | start | plan) "$1" ;;
    *) echo "unknown group: $1 (known: core, bill, canvas, layout, start, plan)" >&2; exit 2 ;;
esac
