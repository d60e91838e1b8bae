#!/usr/bin/env bash
# install-build-tools.sh [--tests]
# Installs what `swift build` needs beside Swift: pkg-config, libxml2, zlib, SQLite and OpenSSL with their headers; with --tests also
# what makes Python environments. Touches nothing that is there already; ends with 1 and says what to do when something
# stays missing.
set -euo pipefail

tests=${1:-}

have() { command -v "$1" >/dev/null 2>&1; }
say() { echo "install-build-tools: $*" >&2; }

if ! have "${SWIFT:-swift}"; then
  say "Swift is missing. lofte needs the Swift toolchain 6.1 or newer for Linux: https://www.swift.org/install/linux/"
  say "Unpack it, put its usr/bin on PATH, and run make again."
  exit 1
fi
version=$("${SWIFT:-swift}" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
if [ -n "$version" ] && [ "$(printf '%s\n' 6.1 "$version" | sort -V | head -n 1)" != 6.1 ]; then
  say "Swift $version is too old; lofte needs 6.1 or newer: https://www.swift.org/install/linux/"
  exit 1
fi

missing_packages() {
  have git || echo git
  have pkg-config || echo pkg-config
  if ! have pkg-config || ! pkg-config --exists libxml-2.0; then echo libxml2-dev; fi
  if ! have pkg-config || ! pkg-config --exists zlib; then echo zlib1g-dev; fi
  if ! have pkg-config || ! pkg-config --exists sqlite3; then echo libsqlite3-dev; fi
  if ! have pkg-config || ! pkg-config --exists libcrypto; then echo libssl-dev; fi
  if [ "$tests" = --tests ] && ! python3 -c 'import ensurepip, venv' 2>/dev/null; then echo python3-venv; fi
}

install() {
  if ! have apt-get; then
    say "missing: $*. These are Debian's names; there is no apt-get here, so install them with your own package manager."
    exit 1
  fi
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! have sudo; then
      say "missing: $*. Not root and no sudo; run as root: apt-get install -y $*"
      exit 1
    fi
    as_root=(sudo)
  fi
  say "installing $*"
  "${as_root[@]}" apt-get update -q >/dev/null || say "the package lists could not be refreshed"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null
}

mapfile -t packages < <(missing_packages)
if [ ${#packages[@]} -gt 0 ]; then install "${packages[@]}"; fi
mapfile -t packages < <(missing_packages)
if [ ${#packages[@]} -gt 0 ]; then
  say "still missing: ${packages[*]}"
  exit 1
fi
