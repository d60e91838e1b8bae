#!/usr/bin/env python3
"""Writes the torture archive: every form and trap that lofte's readers know, with what must become of each.

make-torture.py OUT    OUT/inputs holds the files, OUT/expected.json maps each to its counts by outcome.

Outcomes are `document`, `duplicate`, `ignored`, the skip reasons and the error codes without hyphens.
The same bytes on every run. Run lofte with --max-page-bytes 1M.
"""
import json, os, pathlib, shutil, sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True
from torture import archives, files, warcs


def main(out):
    inputs = os.path.join(out, "inputs")
    shutil.rmtree(inputs, ignore_errors=True)
    os.makedirs(inputs)
    expected = {}

    def put(path, data, **counts):
        shown = path if isinstance(path, str) else path.decode("utf-8", "replace")
        assert shown not in expected, shown
        expected[shown] = counts
        if data is None: return
        full = os.path.join(os.fsencode(inputs), os.fsencode(path))
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as f: f.write(data)

    files.make_bad(put, inputs)
    files.make_forms(put)
    warcs.make(put)
    archives.make_zips(put)
    archives.make_tars(put)
    archives.make_mhtml(put)
    with open(os.path.join(out, "expected.json"), "w") as f: json.dump(expected, f, indent=1, sort_keys=True)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"): sys.exit(__doc__)
    main(sys.argv[1])
