#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns an estate of gen_estate.py into a .nestline document (format version 1, no positions unless given).

usage: estate_to_nestline.py ESTATE.json OUT.nestline [USERS]
"""
import json, sys

KIND = {"auto_attendant": "autoAttendant", "call_queue": "callQueue", "user": "person", "voicemail": "sharedVoicemail", "external": "externalNumber"}

def main():
    src, out = sys.argv[1], sys.argv[2]
    users = int(sys.argv[3]) if len(sys.argv) > 3 else 600
    g = json.load(open(src))
    nodes, kinds = [], {}
    for n in g["nodes"]:
        kind = KIND.get(n["kind"], "disconnect")
        node = {"id": f"n{n['id']}", "kind": kind, "name": n["name"]}
        if kind in ("autoAttendant", "callQueue"):
            account = {"id": f"r{n['id']}"}
            if n.get("numbered"):
                account["number"] = f"+1425{n['id']:07d}"
                account["monthlyCalls"] = 1 + (n["id"] * 7919) % 997
            node["accounts"] = [account]
        kinds[n["id"]] = kind
        nodes.append(node)
    keys, links = {}, []
    order = [str(i) for i in range(1, 10)] + ["0", "*", "#"]
    for i, e in enumerate(g["edges"]):
        a, b = e["from"], e["to"]
        link = {"id": f"l{i}", "from": f"n{a}", "to": f"n{b}"}
        if kinds[a] == "autoAttendant":
            used = keys.setdefault(a, 0)
            if used < len(order):
                link.update(trigger="key", key=order[used]); keys[a] = used + 1
            else:
                link.update(trigger="afterHours")
        elif kinds[a] == "callQueue":
            link["trigger"] = "agents" if kinds[b] == "person" else "overflow"
        else:
            continue
        links.append(link)
    json.dump({"format": "nestline", "version": 1, "title": f"Estate of {len(nodes)} nodes",
               "tenant": {"phoneSystemUsers": users, "policy": "virtual-user-2020"},
               "nodes": nodes, "links": links}, open(out, "w"), indent=1)

main()
