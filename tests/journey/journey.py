# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window by xdotool. Nothing here waits for a time: every wait is for something that can be seen from outside,
a title or a file, and gives up after some seconds with what was there instead."""

import json
import os
import subprocess
import sys
import time

PROGRAM = sys.argv[1]
FILE = os.path.join(os.environ["HOME"], "sketch.nestline")
PATIENCE = 20  # seconds for a condition; machines under load are slow


def xdotool(*arguments):
    run = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE)
    return run.stdout.strip()


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    sys.exit(f"waited in vain for {what}; the active window is “{active_title()}”")


def active_title():
    return xdotool("getactivewindow", "getwindowname")


def wait_for_title(title):
    wait_for(f"the active window “{title}”", lambda: active_title() == title)


def keys(*names):
    xdotool("key", "--clearmodifiers", *names)


def type_text(text):
    xdotool("type", "--clearmodifiers", text)


def drag(start, distance):
    """A drag as a hand does it: in steps, so that the program sees the way and not only its end."""
    xdotool("mousemove", *start, "mousedown", 1)
    for _ in range(8):
        xdotool("mousemove_relative", "--", distance[0] // 8, distance[1] // 8)
    xdotool("mouseup", 1)


def rename(name):
    type_text(name)
    keys("Return")


def read_saved():
    try:
        with open(FILE, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        return None


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


def open_window(program):
    def window_of_the_program():
        expect("exit status of the starting program", program.poll(), None)
        return xdotool("search", "--onlyvisible", "--name", "^New call flow – Nestline$")

    window = wait_for("the window", window_of_the_program).split()[0]
    xdotool("windowactivate", "--sync", window, "windowsize", "--sync", window, 1400, 900)
    wait_for_title("New call flow – Nestline")
    place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines())
    return int(place["X"]), int(place["Y"])


def sketch(spot):
    """An attendant by mouse, everything else by keys."""
    keys("a")
    xdotool("mousemove", *spot, "click", 1)
    wait_for_title("New call flow* – Nestline")
    rename("Main line")
    keys("numbersign")
    keys("Tab")
    rename("Sales")
    keys("2", "numbersign")
    keys("Return")
    rename("Support")


def save_by_dialog():
    keys("ctrl+s")
    wait_for_title("Save call flow")
    keys("ctrl+a")
    type_text(FILE)
    keys("Return")
    wait_for_title("sketch.nestline – Nestline")


def check_document(document):
    names = {node["id"]: node["name"] for node in document["nodes"]}
    expect("names", sorted(names.values()), ["Main line", "Sales", "Support"])
    ways = sorted((names[link["from"]], link["key"], names[link["to"]]) for link in document["links"])
    expect("links", ways, [("Main line", "1", "Support"), ("Main line", "2", "Sales")])


def check_bill():
    answer = subprocess.run([PROGRAM, "bill", FILE, "--json"], capture_output=True, text=True, check=True)
    bill = json.loads(answer.stdout)
    expect("accounts", bill["accounts"], {"total": 3, "numbered": 2, "licensable": 2})
    expect("paid", bill["paid"]["count"], 2)  # without Phone System users there is no free pool


def position_of(document, name):
    return next(node["position"] for node in document["nodes"] if node["name"] == name)


def move_and_save_again(spot, before):
    drag(spot, (40, 240))
    wait_for_title("sketch.nestline* – Nestline")
    keys("ctrl+s")
    wait_for_title("sketch.nestline – Nestline")
    after = read_saved()
    moved = [b - a for a, b in zip(position_of(before, "Main line"), position_of(after, "Main line"))]
    if not (0 < moved[0] < 100 < moved[1]):
        sys.exit(f"the drag moved the card by {moved}")
    expect("the place of others", position_of(after, "Sales"), position_of(before, "Sales"))


def quit_with_a_change(program):
    """An unsaved change holds the window open until the user has decided."""
    keys("ctrl+z")
    wait_for_title("sketch.nestline* – Nestline")
    keys("ctrl+q")
    wait_for_title("Unsaved changes")
    keys("Escape")
    wait_for_title("sketch.nestline* – Nestline")
    keys("ctrl+y")
    wait_for_title("sketch.nestline – Nestline")
    keys("ctrl+q")
    wait_for("the program to end", lambda: program.poll() is not None)
    expect("exit status", program.returncode, 0)
    data = os.walk(os.environ["XDG_DATA_HOME"])
    left = [file for folder, _, files in data if os.path.basename(folder) == "recovery" for file in files]
    expect("recovery copies left behind", left, [])


def main():
    manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    program = subprocess.Popen([PROGRAM])
    try:
        x, y = open_window(program)
        spot = (x + 360, y + 170)  # on the canvas, beside the welcome in its middle
        sketch(spot)
        save_by_dialog()
        document = read_saved()
        check_document(document)
        check_bill()
        move_and_save_again(spot, document)
        quit_with_a_change(program)
    finally:
        for process in (program, manager):
            if process.poll() is None:
                process.kill()
            process.wait()


main()
