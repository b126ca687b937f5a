# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""start.py PROGRAM FILE: time from starting the program to its first painted window, measured from outside, so that
loading of libraries counts. The program prints a line after its first paint event and ends (option --first-paint).
The home folder is a new one each time: nobody's settings are read. The first, cold run is not counted."""

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 10


def start(program, file):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, XDG_CONFIG_HOME=f"{home}/config",
                           XDG_DATA_HOME=f"{home}/data", LANG="C.UTF-8", LC_ALL="C.UTF-8")
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        begin = time.perf_counter()
        with subprocess.Popen([program, "--first-paint", file], env=environment, stdout=subprocess.PIPE, text=True) as run:
            line = run.stdout.readline()
            elapsed = time.perf_counter() - begin
        if run.returncode != 0 or not line.startswith("first_paint_ms="):
            sys.exit(f"{program} --first-paint ended with {run.returncode} and “{line.strip()}”")
        return elapsed * 1000


times = [start(*sys.argv[1:3]) for _ in range(RUNS + 1)][1:]
print(f"runs={RUNS}")
print(f"first_paint_ms={statistics.median(times):.1f}")
print(f"first_paint_min_ms={min(times):.1f}")
print(f"first_paint_max_ms={max(times):.1f}")
