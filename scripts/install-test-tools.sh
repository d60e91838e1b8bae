#!/usr/bin/env bash
# Installs what the tests use beside Swift: real producers and real readers of the forms that lofte reads and writes.
# Idempotent; a tool that cannot be installed is named, and the tests that need it are skipped by name.
set -uo pipefail
cd "$(dirname "$0")/.."

have() { command -v "$1" >/dev/null 2>&1; }

packages=()
have wget || packages+=(wget)
have sqlite3 || packages+=(sqlite3)
have zip || packages+=(zip)
have 7z || packages+=(p7zip-full)
have httrack || packages+=(httrack)
have parallel || packages+=(parallel)
have chromium || packages+=(chromium)
have tar || packages+=(tar)
if [ ${#packages[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  "${as_root[@]}" apt-get update -q || true
  for package in "${packages[@]}"; do
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends "$package" >/dev/null \
      || echo "install-test-tools: $package could not be installed" >&2
  done
fi

# The Python tools stand in an environment of the project's own; the file names what it holds.
wanted="warcio==1.8.1 check-jsonschema==0.39.0 datasette==0.65.5 frictionless==5.21.0"
if [ "$(cat .venv/tools 2>/dev/null)" != "$wanted" ]; then
  python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check $wanted \
    && echo "$wanted" > .venv/tools || echo "install-test-tools: the Python tools could not be installed" >&2
fi
exit 0
