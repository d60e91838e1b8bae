#!/usr/bin/env python3
"""Writes schemas/*.json into Sources/Lofte/Schemas/EmbeddedSchemas.swift, so that the executable needs no file beside it.

A test fails while the two differ.
"""
import pathlib

root = pathlib.Path(__file__).parent.parent
out = ["// Made by scripts/embed-schemas.py from schemas/; a test holds the two together.", "", "extension Schema {"]
out += ["  /// The files' text by name.", "  static let embedded: [String: String] = ["]
for path in sorted((root / "schemas").glob("*.json")):
    text = path.read_text()
    assert '"""#' not in text
    body = "".join(f"      {line}\n" if line else "\n" for line in text.split("\n")[:-1])
    out.append(f'    "{path.stem}": #"""\n{body}\n      """#,')
out += ["  ]", "}", ""]
target = root / "Sources/Lofte/Schemas/EmbeddedSchemas.swift"
target.parent.mkdir(exist_ok=True)
target.write_text("\n".join(out))
