# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job done by real keys and mouse: sketch, number, save, read the bill."""

import json
import os
import subprocess
import sys

from window import expect, keys, open_window, run_journey, type_text, wait_for, wait_for_title, xdotool

PROGRAM = sys.argv[1]
FILE = os.path.join(os.environ["HOME"], "sketch.nestline")


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


def journey(program):
    x, y = open_window(program, "New call flow – Nestline")
    spot = (x + 360, y + 170)  # on the canvas, beside the welcome in its middle
    sketch(spot)
    save_by_dialog()
    document = read_saved()
    check_document(document)
    check_bill()
    move_and_save_again(spot, document)
    quit_with_a_change(program)


run_journey([PROGRAM], journey)
