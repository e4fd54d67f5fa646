#!/usr/bin/env python3
"""Turns the ways of asking of one writer into queries, to be asked of an index that does not hold them.

    cp -r content without-e && rm -r without-e/vocabulary/e
    tools/ways-as-queries.py content/vocabulary/e > e.jsonl
    bin/motcua eval --content without-e --content <imported> e.jsonl

Prints one JSON object a line: query, gold, class (the writer). A second argument names a file of procedure codes, one a
line: only their ways are printed.
"""
import json
import pathlib
import re
import sys


def main():
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    only = set(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").split()) if len(sys.argv) == 3 else None
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.yaml")):
        writer = code = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if found := re.match(r"writer: (\w+)", line):
                writer = found[1]
            elif found := re.match(r'  "([\d.]+)":', line):
                code = found[1]
            elif (found := re.match(r"    - (.+)", line)) and (only is None or code in only):
                way = found[1].strip()
                if way[0] == way[-1] and way[0] in "'\"":
                    way = way[1:-1].replace("''", "'")
                print(json.dumps({"query": way, "gold": [code], "class": writer}, ensure_ascii=False))


if __name__ == "__main__":
    main()
