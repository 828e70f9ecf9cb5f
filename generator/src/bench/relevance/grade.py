#!/usr/bin/env python3
"""Grades every service for every query from the structured truth, never from its text.

    python3 grade.py FOLDER

Reads FOLDER/truth.json; writes FOLDER/queries.json and queries.txt, and the same two files in FOLDER/held-out/ and FOLDER/fresh/.
The rules stand in README.md.
"""
import json
import os
import sys

import county
import fresh
import held_out
import queries

MET, UNSURE, MISSED = "met", "unsure", "missed"
HARD = ("need", "area", "age")
PARENT = {child: parent for parent, _, _, children in county.NEEDS for child, _, _ in children}


def need(entry, wanted):
    has = entry["needs"]
    if has is None:
        return UNSURE
    if set(has) & set(wanted):
        return MET
    broader = {PARENT.get(slug) for slug in wanted}
    if "any" in has or set(has) & broader:
        return UNSURE
    return MISSED


def area(entry, wanted):
    if wanted in entry["areas"]:
        return MET
    return UNSURE if "county-wide" in entry["areas"] else MISSED


def age(entry, wanted):
    if entry["ages"] is None:
        return UNSURE
    low, high = entry["ages"]
    low, high = low or 0, 99 if high is None else high
    shared = min(high, wanted[1]) - max(low, wanted[0])
    if shared < 0:
        return MISSED
    return MET if shared * 2 >= wanted[1] - wanted[0] else UNSURE


def stated(value, good):
    return UNSURE if value is None else MET if good(value) else MISSED


CHECKS = {
    "need": need, "must": need, "area": area, "age": age,
    "free": lambda e, w: stated(e["free"], lambda v: v),
    "day": lambda e, w: stated(e["days"], lambda v: set(v) & ({"sat", "sun"} if w == "weekend" else {w})),
    "access": lambda e, w: stated(e["access"].get(w), lambda v: v),
    "language": lambda e, w: stated(e["languages"], lambda v: w in v),
    "asked_by": lambda e, w: stated(e["referral"], lambda v: w in v),
    "no_plan": lambda e, w: stated(e["ehc"], lambda v: v in ("no-plan", "plan-helps")),
    "online": lambda e, w: MET if e["online"] else MISSED,
}


def grade(query, entry):
    base = 3 if entry["kind"] in query["kinds"] else 2 if entry["kind"] in query["near"] else 0
    if base == 0:
        return int(query["conditions"].get("about") in (entry["needs"] or []))
    hard = soft = unsure = 0
    for name, wanted in query["conditions"].items():
        if name == "about":
            continue
        verdict = CHECKS[name](entry, wanted)
        if verdict is MISSED and name == "must":
            return 0
        hard += verdict is MISSED and name in HARD
        soft += verdict is MISSED and name not in HARD
        unsure += verdict is UNSURE
    if hard > 1 or soft > 2 or (base == 2 and (hard or soft > 1)) or (hard and soft > 1):
        return 0
    if hard:
        return 1
    return max(1, base - soft - unsure)


def write(folder, asked, entries):
    os.makedirs(folder, exist_ok=True)
    judged = []
    for query in asked:
        grades = {entry["slug"]: g for entry in entries if (g := grade(query, entry))}
        counts = [sum(g == level for g in grades.values()) for level in (3, 2, 1)]
        if counts[0] + counts[1] == 0:
            print("nothing of grade 2 or 3 for a held-out query" if asked is held_out.QUERIES else f"nothing of grade 2 or 3: {query['query']}")
        judged.append(dict(group=query["group"], query=query["query"], counts=counts, grades=grades))
    with open(os.path.join(folder, "queries.json"), "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in judged) + "\n]\n")
    with open(os.path.join(folder, "queries.txt"), "w", encoding="utf-8") as out:
        out.write("".join(query["query"] + "\n" for query in asked))
    print(f"{len(judged)} queries in {folder}")


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        entries = json.load(file)
    write(folder, queries.QUERIES, entries)
    write(os.path.join(folder, "held-out"), held_out.QUERIES, entries)
    write(os.path.join(folder, "fresh"), fresh.QUERIES, entries)


if __name__ == "__main__":
    main()
