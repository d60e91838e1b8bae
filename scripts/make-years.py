#!/usr/bin/env python3
"""Writes the records of 300 municipalities for two years, to measure `lofte diff` with.

make-years.py RECORDS.ndjson FOLDER

RECORDS are what `lofte extract` wrote (fixtures/corpus); their agreements are dealt out to 300 municipalities, at least 12 promises
each. Of the newer year's promises every third is dropped, every fourth reworded and numbers are doubled in every fifth.
Spans are left as they were: comparing does not look at them.
"""
import copy, itertools, json, pathlib, sys


def main():
    records, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    samples = [r for r in map(json.loads, open(records, encoding="utf-8")) if r["agreements"] and r["agreements"][0]["promises"]]
    promises = itertools.cycle([p for r in samples for a in r["agreements"] for p in a["promises"]])
    with open(folder / "older.ndjson", "w", encoding="utf-8") as older, open(folder / "newer.ndjson", "w", encoding="utf-8") as newer:
        for n in range(300):
            record = copy.deepcopy(samples[n % len(samples)])
            agreement = record["agreements"][0]
            record["agreements"] = [agreement]
            while len(agreement["promises"]) < 12: agreement["promises"].append(copy.deepcopy(next(promises)))
            agreement["municipalities"] = [{"code": f"{1000 + n}", "name": f"Kommun{n}", "county": "Skåne län", "basis": "title"}]
            agreement["area"] = None
            for year, out in ((2016, older), (2017, newer)):
                this = copy.deepcopy(record)
                a = this["agreements"][0]
                a["id"] = f"{1000 + n}-{year}-{year}"
                a["period"] = {"first_year": year, "last_year": year, "start": None, "end": None, "text": str(year), "basis": "text", "span": {"start": 0, "end": 4}}
                if year == 2017:
                    a["promises"] = [p for i, p in enumerate(a["promises"]) if i % 3 != 2]
                    for i, p in enumerate(a["promises"]):
                        if i % 4 == 1: p["text"] = "Under året ska vi " + p["text"][:1].lower() + p["text"][1:]
                        if i % 5 == 0:
                            for t in p["targets"]: t["value"] *= 2
                for i, p in enumerate(a["promises"]): p["id"], p["parent"] = f"{a['id']}/{i + 1}", None
                out.write(json.dumps(this, ensure_ascii=False) + "\n")


main()
