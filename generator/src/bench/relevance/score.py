#!/usr/bin/env python3
"""Scores a search by the judged queries.

    python3 score.py queries.json results.jsonl [--figures-only] [--worst 30] [--truth truth.json]

results.jsonl: for each query one line {"query": …, "results": [{"slug": …}, …]}, in the order of queries.json.
nDCG@10 has the gain 2^grade - 1 and its ideal from all services. success@5 asks if one of the first five has grade 2 or 3
(or the best grade there is, where nothing reaches 2); best@5 asks for the best grade there is. See README.md.
"""
import argparse
import json
import math
import signal
from collections import defaultdict


def dcg(grades):
    return sum((2 ** g - 1) / math.log2(n + 2) for n, g in enumerate(grades[:10]))


def measure(query, slugs):
    grades = query["grades"]
    got = [grades.get(slug, 0) for slug in slugs[:10]]
    ideal = dcg(sorted(grades.values(), reverse=True))
    best = max(grades.values(), default=0)
    return dict(ndcg=dcg(got) / ideal if ideal else 1.0, got=got,
                success=float(max(got[:5], default=0) >= min(2, best)), best=float(max(got[:5], default=0) >= best))


def table(title, rows):
    print(f"{title:18} {'n':>4} {'nDCG@10':>8} {'success@5':>10} {'best@5':>7}")
    for name, found in rows:
        mean = lambda key: sum(one[key] for one in found) / len(found)
        print(f"{name:18} {len(found):4} {mean('ndcg'):8.3f} {mean('success'):10.3f} {mean('best'):7.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("queries")
    arguments.add_argument("results")
    arguments.add_argument("--figures-only", action="store_true")
    arguments.add_argument("--worst", type=int, default=30)
    arguments.add_argument("--truth", help="names the missing services")
    given = arguments.parse_args()
    with open(given.queries, encoding="utf-8") as file:
        queries = json.load(file)
    with open(given.results, encoding="utf-8") as file:
        answers = [json.loads(line) for line in file if line.strip()]
    if len(queries) != len(answers):
        raise SystemExit(f"{len(queries)} queries but {len(answers)} answers")
    names = {}
    if given.truth:
        with open(given.truth, encoding="utf-8") as file:
            names = {entry["slug"]: entry["name"] for entry in json.load(file)}
    scored, groups = [], defaultdict(list)
    for query, answer in zip(queries, answers):
        if query["query"] != answer["query"]:
            raise SystemExit(f"the answer to “{query['query']}” is for “{answer['query']}”")
        slugs = []
        for result in answer["results"]:
            if result["slug"] not in slugs:
                slugs.append(result["slug"])
        found = measure(query, slugs)
        scored.append((query, slugs, found))
        groups[query["group"]].append(found)
    table("kind of query", sorted(groups.items()) + [("all", [found for _, _, found in scored])])
    if given.figures_only:
        return
    print(f"\nThe {given.worst} worst:")
    for query, slugs, found in sorted(scored, key=lambda one: one[2]["ndcg"])[: given.worst]:
        print(f"\n{found['ndcg']:.2f} [{query['group']}] {query['query']}   (grades 3/2/1 there are: {'/'.join(map(str, query['counts']))})")
        for slug, g in zip(slugs[:5], found["got"]):
            print(f"   {g}  {names.get(slug, slug)}")
        missing = sorted((slug for slug in query["grades"] if slug not in slugs[:10]), key=lambda slug: (-query["grades"][slug], slug))
        for slug in missing[:3]:
            print(f"   missing {query['grades'][slug]}  {names.get(slug, slug)}")


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # so that | head is quiet
    main()
