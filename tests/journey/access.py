# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a screen reader has it: what AT-SPI tells of nodes and links, and the events that follow real keys."""

import shutil
import sys
import os

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

from window import expect, keys, open_window, run_journey, type_text, wait_for

PROGRAM, SAMPLE = sys.argv[1:3]
FILE = os.path.join(os.environ["HOME"], "office.nestline")
LOOP = GLib.MainContext.default()
events = []  # (type, name of what it is about), as they came
focused = []  # names of the lists and tables in which something got the focus, as they came


def hear(event):
    try:
        events.append((event.type, event.source.get_name()))
        if event.type.startswith("object:state-changed:focused") and event.detail1 == 1:
            focused.append(event.source.get_parent().get_name())
    except GLib.Error:  # what it was about is gone already
        events.append((event.type, ""))


def listen(*types):
    listeners = [Atspi.EventListener.new(hear)]
    for kind in types:
        listeners[0].register(kind)
    return listeners


def pump():
    """Lets events arrive; sleeps at most a moment when there are none."""
    timer = GLib.timeout_add(20, lambda: False)
    LOOP.iteration(True)
    if GLib.MainContext.default().find_source_by_id(timer):
        GLib.source_remove(timer)


def wait(what, condition):
    def safely():
        try:
            return condition()
        except GLib.Error:  # something went away while we looked at it
            return None

    return wait_for(what, safely, pump)


def children(item):
    return [item.get_child_at_index(i) for i in range(item.get_child_count())]


def descendants(item):
    for child in children(item):
        if child is not None:
            yield child
            yield from descendants(child)


def find(root, role, start):
    return next((d for d in descendants(root) if d.get_role_name() == role and d.get_name().startswith(start)), None)


def the_program():
    return next((a for a in children(Atspi.get_desktop(0)) if a and a.get_name().lower().startswith("nestline")), None)


def has_state(item, state):
    return item.get_state_set().contains(state)


def heard(kind, start):
    """Waits for an event of a kind about something whose name begins so."""
    wait(f"an event {kind} about “{start}”; heard {events[-8:]}",
         lambda: any(e[0].startswith(kind) and e[1].startswith(start) for e in events))


def act(item, name):
    names = [item.get_action_name(i) for i in range(item.get_n_actions())]
    item.do_action(names.index(name))


def nodes_and_links_are_told(canvas):
    items = children(canvas)
    main = next(i for i in items if i.get_name().startswith("Main line, auto attendant"))
    expect("role of a node", main.get_role_name(), "list item")
    if "Leads to" not in main.get_description():
        sys.exit(f"a node does not say where it leads: {main.get_description()!r}")
    links = [i for i in items if i.get_role_name() == "link"]
    if not any(link.get_name().startswith("key 1, from Main line to ") for link in links):
        sys.exit(f"no link by key 1: {[link.get_name() for link in links]}")
    expect("kinds of items", {i.get_role_name() for i in items}, {"list item", "link"})
    return main, links[0]


def walking_tells_the_focus(canvas, main):
    act(main, "SetFocus")
    wait("the node to have the focus", lambda: has_state(main, Atspi.StateType.FOCUSED))
    expect("selected", has_state(main, Atspi.StateType.SELECTED), True)
    target = next(i for i in children(canvas) if "Reached from Main line by key 1." in i.get_description())
    events.clear()
    keys("alt+1")
    heard("object:state-changed:focused", target.get_name())
    wait("the target to be selected", lambda: has_state(target, Atspi.StateType.SELECTED))
    expect("selected before", has_state(main, Atspi.StateType.SELECTED), False)
    return target


def only_the_canvas_tells_the_focus():
    """Other panels follow the selection, but the keyboard stays on the canvas."""
    focused.clear()
    keys("Next", "Next", "Next")
    wait("three steps to be told", lambda: focused.count("Canvas") >= 3)
    expect("where the focus was told to be", set(focused), {"Canvas"})


def renaming_tells_the_new_name(target):
    events.clear()
    keys("F2", "ctrl+a")
    type_text("Spoken name")
    keys("Return")
    heard("object:property-change:accessible-name", "Spoken name")
    wait("the new name", lambda: target.get_name().startswith("Spoken name, "))


def coming_and_going_is_told(canvas):
    count = canvas.get_child_count()
    events.clear()
    keys("Tab")  # a child, with the link to it
    heard("object:children-changed:add", "Canvas")
    wait("two more children", lambda: canvas.get_child_count() == count + 2)
    keys("ctrl+z")
    heard("object:children-changed:remove", "Canvas")
    wait("the former number of children", lambda: canvas.get_child_count() == count)


def pressing_a_link_selects_it(link):
    act(link, "Press")
    wait("the link to be selected", lambda: has_state(link, Atspi.StateType.SELECTED))


def the_outline_says_as_much(window):
    row = wait("the node in the outline", lambda: find(window, "table cell", "Main line, auto attendant"))
    if "+1" not in row.get_name():
        sys.exit(f"a row of the outline without its number: {row.get_name()!r}")


def the_palette_speaks(program):
    keys("ctrl+k")
    wait("the palette", lambda: find(the_program(), "dialog", "Command palette"))
    events.clear()
    type_text("zoom in")
    heard("object:state-changed:focused", "Zoom in")
    keys("Escape")
    wait("the palette to be gone", lambda: find(the_program(), "dialog", "Command palette") is None)
    expect("exit status", program.poll(), None)


def journey(program):
    listeners = listen("object:state-changed:focused", "object:property-change:accessible-name",
                       "object:children-changed")
    open_window(program, "office.nestline – Nestline")
    window = wait("the window on the accessibility bus", lambda: find(the_program(), "frame", "office.nestline"))
    canvas = wait("the canvas", lambda: find(window, "list", "Canvas"))
    main, link = nodes_and_links_are_told(canvas)
    target = walking_tells_the_focus(canvas, main)
    only_the_canvas_tells_the_focus()
    act(target, "SetFocus")
    renaming_tells_the_new_name(target)
    coming_and_going_is_told(canvas)
    pressing_a_link_selects_it(link)
    the_outline_says_as_much(window)
    the_palette_speaks(program)
    del listeners


shutil.copy(SAMPLE, FILE)
run_journey([PROGRAM, FILE], journey)
