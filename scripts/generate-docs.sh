#!/usr/bin/env bash
# generate-docs.sh LOFTE: writes the documents that are made from the program, and the outputs quoted in README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
lofte=$(realpath "$1")

# A document changes only when its command succeeded.
made() {
  "$lofte" "${@:2}" > "$1.new" || { rm -f "$1.new"; exit 1; }
  mv "$1.new" "$1"
}

made docs/rules.md explain --rules
python3 scripts/rule-examples.py < docs/rules.md > docs/rules.md.new && mv docs/rules.md.new docs/rules.md
made docs/codes.md explain --codes
made docs/diff-rules.md diff --rules
python3 scripts/quote-outputs.py "$lofte" README.md docs/architecture.md
git --no-pager diff --stat -- README.md docs
