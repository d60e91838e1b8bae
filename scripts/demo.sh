#!/usr/bin/env bash
# demo.sh LOFTE FOLDER: reads the example pages into FOLDER and shows a few lines of what came out.
set -euo pipefail
cd "$(dirname "$0")/.."
lofte=$1
out=$2

# The fixture pages are the larger set; the two pages of docs/example are always there.
pages=docs/example
[ -d fixtures/pages ] && pages=fixtures/pages

title() { printf '\n== %s\n' "$*"; }

mkdir -p "$out"
title "lofte extract $pages -o $out/lofte.ndjson"
"$lofte" extract "$pages" -o "$out/lofte.ndjson"

title "one record, as its page says it (lofte explain docs/example/eksjo-2017.html)"
"$lofte" explain docs/example/eksjo-2017.html | sed -n 1,6p

title "two years side by side (lofte diff docs/example/eksjo-2016.html docs/example/eksjo-2017.html)"
"$lofte" diff docs/example/eksjo-2016.html docs/example/eksjo-2017.html --show error --fail-on never
"$lofte" diff docs/example/eksjo-2016.html docs/example/eksjo-2017.html --fail-on never --format html -o "$out/eksjo.html"

title "tables (lofte export sqlite $out/lofte.ndjson -o $out/lofte.db)"
"$lofte" export sqlite "$out/lofte.ndjson" -o "$out/lofte.db"

title "written to $out"
ls "$out"
