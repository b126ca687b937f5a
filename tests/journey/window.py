# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What journeys share: real keys by xdotool, and waiting. Nothing here waits for a time: every wait is for something that
can be seen from outside, and gives up after some seconds with what was there instead."""

import subprocess
import sys
import time

PATIENCE = 60  # seconds for a condition; machines under load are slow


def xdotool(*arguments):
    run = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE)
    return run.stdout.strip()


def wait_for(what, condition, idle=lambda: time.sleep(0.02)):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        idle()
    sys.exit(f"waited in vain for {what}; the active window is “{active_title()}”")


def active_title():
    return xdotool("getactivewindow", "getwindowname")


def wait_for_title(title):
    wait_for(f"the active window “{title}”", lambda: active_title() == title)


def keys(*names):
    xdotool("key", "--clearmodifiers", *names)


def type_text(text):
    xdotool("type", "--clearmodifiers", text)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


def open_window(program, title):
    """Waits for the window with this title, makes it large and the active one. Returns its place."""

    def window_of_the_program():
        expect("exit status of the starting program", program.poll(), None)
        return xdotool("search", "--onlyvisible", "--name", f"^{title}$")

    window = wait_for("the window", window_of_the_program).split()[0]
    xdotool("windowactivate", "--sync", window, "windowsize", "--sync", window, 1400, 900)
    wait_for_title(title)
    place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    return int(place["X"]), int(place["Y"])


def run_journey(arguments, journey):
    """Starts a window manager and the program, goes on the journey, and leaves nothing running."""
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    program = subprocess.Popen(arguments)
    try:
        journey(program)
    finally:
        for process in (program, manager):
            if process.poll() is None:
                process.kill()
            process.wait()
