#!/usr/bin/env python3
"""Adds to each rule of docs/rules.md what fixtures/rules shows of it.

rule-examples.py < RULES.md > RULES-WITH-EXAMPLES.md

The first example of each group (`# …`) in a rule's file, eight at the most; the whole file is linked.
"""
import pathlib, re, sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "fixtures/rules"
FILES = {"signature-block": ["signature"], "target": ["quantity", "number-traps"], "actors": [], "section": []}
MOST = 8


def examples(name):
    """(input, reading) of the first line of each group."""
    lines, out, fresh = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines(), [], True
    for line in lines[1:]:
        if line.startswith("#"):
            fresh = True
        elif " | " in line and fresh and "# wrong:" not in line:
            out.append(line.rsplit(" | ", 1))
            fresh = False
    step = max(1, len(out) / MOST)
    return [out[int(i * step)] for i in range(min(MOST, len(out)))]


def block(rule):
    parts = []
    for name in FILES.get(rule, [rule]):
        if not (FOLDER / f"{name}.txt").exists():
            continue
        title = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
        parts.append(f"[{name}.txt](../fixtures/rules/{name}.txt): {title}\n")
        parts += [f"- `{text.strip()}` → `{reading.strip()}`" for text, reading in examples(name)]
        parts.append("")
    return "\n".join(parts)


def main():
    sections = re.split(r"(?m)^(?=## )", sys.stdin.read())
    print(sections[0].rstrip() + "\n")
    for section in sections[1:]:
        rule = section.split("\n", 1)[0].removeprefix("## ").strip()
        print(section.rstrip() + "\n")
        more = block(rule)
        if more: print(more.rstrip() + "\n")


main()
