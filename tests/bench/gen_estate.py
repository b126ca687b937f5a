#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic call-flow estate generator (seeded, dependency free).

Writes {"nodes":[{id,name,kind,numbered}], "edges":[{from,to,label}]}: a forest of
auto-attendant menus (fan-out 1..12, depth 2..6) whose leaves are queues, users, voice mail
boxes and external numbers, plus a few overflow links and cross links between menus.

  gen_estate.py N OUT.json [--seed S] [--local]   one estate of exactly N nodes; --local: no links between trees
  gen_estate.py --all DIR                    the standard set 100, 1k, 10k, 50k
"""
import json, random, sys, os

KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "*", "#"]
TOWNS = ["Leeds", "Bergen", "Porto", "Graz", "Lyon", "Gdansk", "Cork", "Turku", "Ghent", "Brno",
         "Malmo", "Basel", "Parma", "Utrecht", "Vigo", "Tartu"]
TEAMS = ["Sales", "Support", "Billing", "Returns", "HR", "Service desk", "Warranty", "Parts",
         "Reception", "Logistics", "Claims", "Press", "IT", "Legal", "Facilities", "Training"]


def estate(n, seed, local=False):
    r = random.Random(seed)
    nodes, edges, used, tree_of = [], [], [], []

    def add(kind, name, numbered, tree):
        nodes.append({"id": len(nodes), "name": name, "kind": kind, "numbered": numbered})
        used.append(set())
        tree_of.append(tree)
        return len(nodes) - 1

    def link(a, b, label=None):
        if label is None:
            free = [k for k in KEYS if k not in used[a]]
            if not free:
                return False
            k = free[0] if r.random() < .8 else r.choice(free)
            used[a].add(k)
            label = "Key " + k
        edges.append({"from": a, "to": b, "label": label})
        return True

    tree = 0
    while len(nodes) < n:
        town = r.choice(TOWNS)
        depth = r.randint(2, 6)
        target = min(n - len(nodes), max(4, int(r.lognormvariate(3.6, .9))))
        start = len(nodes)
        root = add("auto_attendant", f"{town} {tree} main menu", True, tree)
        level = [root]
        for d in range(1, depth + 1):
            nxt = []
            for m in level:
                for _ in range(min(12, 1 + int(r.expovariate(1 / 4.0)))):
                    if len(nodes) - start >= target:
                        break
                    team = r.choice(TEAMS)
                    x = r.random()
                    if d < depth and x < .38:
                        kind, suffix = "auto_attendant", "menu"
                    elif x < .75:
                        kind, suffix = "call_queue", "queue"
                    elif x < .90:
                        kind, suffix = "user", "agent"
                    elif x < .96:
                        kind, suffix = "voicemail", "mailbox"
                    else:
                        kind, suffix = "external", "PSTN"
                    numbered = kind in ("auto_attendant", "call_queue") and r.random() < .35
                    c = add(kind, f"{town} {team} {suffix} {len(nodes)}", numbered, tree)
                    link(m, c)
                    if kind == "auto_attendant":
                        nxt.append(c)
            level = nxt
            if not level or len(nodes) - start >= target:
                break
        tree += 1
    menus = [i for i, v in enumerate(nodes) if v["kind"] == "auto_attendant"]
    queues = [i for i, v in enumerate(nodes) if v["kind"] == "call_queue"]
    for q in queues:                                    # overflow / time-out of a queue
        if r.random() < .12:
            t = r.choice(menus) if r.random() < .1 else max(0, min(n - 1, q + r.randint(-20, 20)))
            if t != q:
                link(q, t, r.choice(["Overflow", "Time-out", "No agents"]))
    for _ in range(n // 25):                            # cross links of menus
        a = r.choice(menus)
        b = max(0, min(n - 1, a + r.randint(-30, 30))) if r.random() < .7 else r.randrange(n)
        if a != b:
            link(a, b)
    if local:                                           # keep only the links inside one tree
        edges[:] = [e for e in edges if tree_of[e["from"]] == tree_of[e["to"]]]
    return {"nodes": nodes, "edges": edges}


def write(n, path, seed, local=False):
    g = estate(n, seed, local)
    with open(path, "w", encoding="utf-8") as f:
        json.dump(g, f, separators=(",", ":"))
    print(f"{path}: {len(g['nodes'])} nodes, {len(g['edges'])} edges, {os.path.getsize(path)} bytes")


if __name__ == "__main__":
    a = sys.argv[1:]
    seed = 7
    if "--seed" in a:
        i = a.index("--seed"); seed = int(a[i + 1]); del a[i:i + 2]
    local = "--local" in a
    if local: a.remove("--local")
    if len(a) == 2 and a[0] == "--all":
        os.makedirs(a[1], exist_ok=True)
        for name, n in (("100", 100), ("1k", 1000), ("10k", 10000), ("50k", 50000)):
            write(n, os.path.join(a[1], f"estate_{name}.json"), seed)
    elif len(a) == 2:
        write(int(a[0]), a[1], seed, local)
    else:
        sys.exit(__doc__)
