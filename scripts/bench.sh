#!/usr/bin/env bash
# bench.sh LOFTE PAGES: pages a second and peak memory over a WARC of PAGES pages, with one worker and with two; then the
# time for 300 municipalities and two years in one diff.
# The archive is made once, from the fixtures, in .build-bench; nothing is measured in CI.
set -euo pipefail
cd "$(dirname "$0")/.."
lofte=$1
pages=$2
folder=.build-bench
archive=$folder/$pages.warc

mkdir -p "$folder"
[ -f "$archive" ] || { scripts/make-warc.py "$archive.new" --pages "$pages" && mv "$archive.new" "$archive"; }
for workers in 1 2; do
  python3 - "$lofte" "$archive" "$workers" "$pages" "$folder/records-$workers.ndjson" <<'MEASURE'
import resource, subprocess, sys, time
lofte, archive, workers, pages, output = sys.argv[1:]
start = time.monotonic()
subprocess.run([lofte, "extract", archive, "-j", workers, "-o", output], check=True)
seconds = time.monotonic() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(f"-j {workers}: {int(pages) / seconds:.0f} pages a second, {seconds:.1f} s, peak {peak} MB")
MEASURE
done
cmp "$folder/records-1.ndjson" "$folder/records-2.ndjson" && echo "the same bytes with one worker and with two"

[ -f "$folder/years/newer.ndjson" ] || {
  "$lofte" extract fixtures/corpus -o "$folder/corpus.ndjson" 2>/dev/null
  scripts/make-years.py "$folder/corpus.ndjson" "$folder/years"
}
for format in json html; do
  python3 - "$lofte" "$folder/years" "$format" <<'MEASURE'
import subprocess, sys, time
lofte, years, format = sys.argv[1:]
start = time.monotonic()
subprocess.run([lofte, "diff", f"{years}/older.ndjson", f"{years}/newer.ndjson", "--format", format, "--fail-on", "never",
                "-o", f"{years}/diff.{format}"], check=True)
print(f"diff of 300 municipalities, two years, as {format}: {time.monotonic() - start:.2f} s")
MEASURE
done
