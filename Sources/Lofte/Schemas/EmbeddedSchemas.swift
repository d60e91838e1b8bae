// Made by scripts/embed-schemas.py from schemas/; a test holds the two together.

extension Schema {
  /// The files' text by name.
  static let embedded: [String: String] = [
    "diff-1": #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:lofte:schema:diff:1",
        "title": "Two agreements side by side, as written by lofte diff --format json",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "schema",
          "from",
          "to",
          "summary",
          "changes",
          "pairs",
          "notes"
        ],
        "properties": {
          "schema": {
            "const": "urn:lofte:schema:diff:1"
          },
          "from": {
            "description": "The older agreement; null when only the newer side has one for the place.",
            "anyOf": [
              {
                "type": "null"
              },
              {
                "$ref": "#/$defs/side"
              }
            ]
          },
          "to": {
            "description": "The newer agreement; null when only the older side has one for the place.",
            "anyOf": [
              {
                "type": "null"
              },
              {
                "$ref": "#/$defs/side"
              }
            ]
          },
          "summary": {
            "description": "How many entries of `changes` there are of each kind.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "unchanged",
              "reworded",
              "strengthened",
              "weakened",
              "changed",
              "added",
              "dropped",
              "levels",
              "accepted",
              "pairs"
            ],
            "properties": {
              "unchanged": {
                "type": "integer",
                "minimum": 0
              },
              "reworded": {
                "type": "integer",
                "minimum": 0
              },
              "strengthened": {
                "type": "integer",
                "minimum": 0
              },
              "weakened": {
                "type": "integer",
                "minimum": 0
              },
              "changed": {
                "type": "integer",
                "minimum": 0
              },
              "added": {
                "type": "integer",
                "minimum": 0
              },
              "dropped": {
                "type": "integer",
                "minimum": 0
              },
              "levels": {
                "description": "Entries of `changes` by level, accepted ones left out.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "error",
                  "warning",
                  "info"
                ],
                "properties": {
                  "error": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "warning": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "info": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              },
              "accepted": {
                "description": "Entries silenced by --accept.",
                "type": "integer",
                "minimum": 0
              },
              "pairs": {
                "description": "Entries of `pairs` by kind.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "unchanged",
                  "reworded",
                  "strengthened",
                  "weakened",
                  "changed",
                  "added",
                  "dropped"
                ],
                "properties": {
                  "unchanged": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "reworded": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "strengthened": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "weakened": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "changed": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "added": {
                    "type": "integer",
                    "minimum": 0
                  },
                  "dropped": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              }
            }
          },
          "changes": {
            "description": "What was found: promise by promise in the order of the newer agreement, then the agreement as a whole.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/change"
            }
          },
          "pairs": {
            "description": "Every promise of both sides once.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/pair"
            }
          },
          "notes": {
            "description": "What to know about the comparison itself.",
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "code",
                "message"
              ],
              "properties": {
                "code": {
                  "description": "What it is about.",
                  "enum": [
                    "versions-differ",
                    "page-truncated",
                    "no-promises",
                    "municipality-unknown",
                    "unknown-promise"
                  ]
                },
                "message": {
                  "description": "An English sentence.",
                  "type": "string"
                }
              }
            }
          }
        },
        "$defs": {
          "kind": {
            "description": "Which way it went.",
            "enum": [
              "unchanged",
              "reworded",
              "strengthened",
              "weakened",
              "changed",
              "added",
              "dropped"
            ]
          },
          "fingerprint": {
            "description": "Names a finding by what it is about: the rule, the place and periods, the promises' words, the values. Neither the wording of messages nor the order of the page enters it.",
            "type": "string",
            "pattern": "^[0-9a-f]{16}$"
          },
          "span": {
            "description": "Half open, in Unicode code points of the record's `text`.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "start",
              "end"
            ],
            "properties": {
              "start": {
                "type": "integer",
                "minimum": 0
              },
              "end": {
                "type": "integer",
                "minimum": 0
              }
            }
          },
          "side": {
            "description": "Which agreement of which record.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "record",
              "path",
              "url",
              "generator_version",
              "agreement",
              "title",
              "municipalities",
              "area",
              "period"
            ],
            "properties": {
              "record": {
                "description": "The record's id.",
                "type": "string"
              },
              "path": {
                "description": "The record's `source.path`.",
                "type": "string"
              },
              "url": {
                "description": "The record's `source.url`.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "generator_version": {
                "description": "Version of lofte that made the record.",
                "type": "string"
              },
              "agreement": {
                "description": "The agreement's id.",
                "type": "string"
              },
              "title": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "municipalities": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "code",
                    "name"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "pattern": "^[0-9]{4}$"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                }
              },
              "area": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "period": {
                "anyOf": [
                  {
                    "type": "null"
                  },
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "first_year",
                      "last_year",
                      "start",
                      "end"
                    ],
                    "properties": {
                      "first_year": {
                        "type": [
                          "integer",
                          "null"
                        ]
                      },
                      "last_year": {
                        "type": [
                          "integer",
                          "null"
                        ]
                      },
                      "start": {
                        "type": [
                          "string",
                          "null"
                        ]
                      },
                      "end": {
                        "type": [
                          "string",
                          "null"
                        ]
                      }
                    }
                  }
                ]
              }
            }
          },
          "match": {
            "description": "Why the promises stand beside each other.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "basis",
              "score"
            ],
            "properties": {
              "basis": {
                "description": "Strongest first.",
                "type": "array",
                "items": {
                  "description": "text: the same words; pairs_file: set by --pairs; the others: what they share.",
                  "enum": [
                    "text",
                    "unit",
                    "wording",
                    "action",
                    "theme",
                    "place",
                    "audience",
                    "party",
                    "pairs_file"
                  ]
                },
                "uniqueItems": true
              },
              "score": {
                "type": "number",
                "minimum": 0,
                "maximum": 1
              }
            }
          },
          "words": {
            "description": "The words on one side.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "promises",
              "text",
              "spans"
            ],
            "properties": {
              "promises": {
                "description": "Ids; empty for what is no promise.",
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "text": {
                "description": "The spans' words, joined by a line feed.",
                "type": "string"
              },
              "spans": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/span"
                }
              }
            }
          },
          "change": {
            "description": "One finding.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "rule",
              "level",
              "kind",
              "fingerprint",
              "accepted",
              "match",
              "from",
              "to",
              "detail"
            ],
            "properties": {
              "rule": {
                "description": "docs/diff-rules.md explains each.",
                "enum": [
                  "target-lowered",
                  "target-removed",
                  "promise-dropped",
                  "comparator-weakened",
                  "unit-changed",
                  "rate-removed",
                  "deadline-extended",
                  "promisor-removed",
                  "promise-made-vaguer",
                  "promise-copied",
                  "lagesbild-copied",
                  "lagesbild-removed",
                  "follow-up-removed",
                  "follow-up-rarer",
                  "target-raised",
                  "target-added",
                  "comparator-strengthened",
                  "rate-added",
                  "deadline-shortened",
                  "promisor-added",
                  "promise-made-firmer",
                  "promise-added",
                  "promise-kept",
                  "promise-reworded",
                  "promise-split",
                  "promise-merged",
                  "place-changed",
                  "audience-changed",
                  "lagesbild-changed",
                  "lagesbild-added",
                  "follow-up-added",
                  "follow-up-changed",
                  "follow-up-oftener",
                  "signatory-changed",
                  "period-changed",
                  "agreement-missing",
                  "agreement-new"
                ]
              },
              "level": {
                "enum": [
                  "error",
                  "warning",
                  "info"
                ]
              },
              "kind": {
                "$ref": "#/$defs/kind"
              },
              "fingerprint": {
                "$ref": "#/$defs/fingerprint"
              },
              "accepted": {
                "description": "Silenced by --accept.",
                "type": "boolean"
              },
              "match": {
                "anyOf": [
                  {
                    "type": "null"
                  },
                  {
                    "$ref": "#/$defs/match"
                  }
                ]
              },
              "from": {
                "anyOf": [
                  {
                    "type": "null"
                  },
                  {
                    "$ref": "#/$defs/words"
                  }
                ]
              },
              "to": {
                "anyOf": [
                  {
                    "type": "null"
                  },
                  {
                    "$ref": "#/$defs/words"
                  }
                ]
              },
              "detail": {
                "description": "What the rule looked at.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "aspect",
                  "subject",
                  "before",
                  "after",
                  "before_value",
                  "after_value",
                  "scale",
                  "message"
                ],
                "properties": {
                  "aspect": {
                    "description": "Which aspect.",
                    "enum": [
                      "promise",
                      "text",
                      "target",
                      "comparator",
                      "unit",
                      "rate",
                      "deadline",
                      "promisor",
                      "place",
                      "audience",
                      "firmness",
                      "lagesbild",
                      "follow_up",
                      "signatories",
                      "period",
                      "agreement"
                    ]
                  },
                  "subject": {
                    "description": "What is counted (base form), which party, which year …",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "before": {
                    "description": "Words of the older side.",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "after": {
                    "description": "Words of the newer side.",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "before_value": {
                    "description": "Compared numbers, on `scale`.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "after_value": {
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "scale": {
                    "description": "As written, on a yearly scale, or in hours; null without numbers on a scale.",
                    "enum": [
                      "as_written",
                      "per_year",
                      "hours",
                      null
                    ]
                  },
                  "message": {
                    "description": "An English sentence for people; may change between versions.",
                    "type": "string"
                  }
                }
              }
            }
          },
          "pair": {
            "description": "Promises that belong together: one to one, one to several (split), several to one (merged), or one alone.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "kind",
              "match",
              "from",
              "to",
              "fingerprints"
            ],
            "properties": {
              "kind": {
                "$ref": "#/$defs/kind"
              },
              "match": {
                "anyOf": [
                  {
                    "type": "null"
                  },
                  {
                    "$ref": "#/$defs/match"
                  }
                ]
              },
              "from": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "to": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "fingerprints": {
                "description": "Of the entries of `changes` about this pair.",
                "type": "array",
                "items": {
                  "$ref": "#/$defs/fingerprint"
                }
              }
            }
          }
        }
      }

      """#,
    "error-1": #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:lofte:schema:error:1",
        "title": "An error of lofte",
        "description": "Why the input could not be read.",
        "type": "object",
        "properties": {
          "code": {
            "description": "what",
            "enum": [
              "not-found", "unreadable", "empty", "binary", "too-large", "unknown-format", "link-loop", "markup-limit",
              "archive-corrupt", "archive-limit", "unsafe-path", "unsupported", "timeout"
            ]
          },
          "message": {"description": "in words", "type": "string"},
          "retryable": {"description": "another try can help", "type": "boolean"}
        },
        "required": ["code", "message", "retryable"],
        "additionalProperties": false
      }

      """#,
    "record-1": #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:lofte:schema:record:1",
        "title": "A record of lofte",
        "description": "What lofte reads in one saved page, or what became of an input that is no page.",
        "type": "object",
        "properties": {
          "schema": {"description": "the schema's major version", "const": "urn:lofte:schema:record:1"},
          "type": {"description": "what became of the input", "enum": ["document", "skipped", "error"]},
          "id": {
            "description": "from the source's bytes and place; stable across runs",
            "type": "string",
            "pattern": "^[0-9a-f]{16}$"
          },
          "generator": {
            "description": "What wrote the record.",
            "type": "object",
            "properties": {
              "name": {"description": "the program", "const": "lofte"},
              "version": {"description": "its version", "type": "string", "pattern": "^\\d+\\.\\d+\\.\\d+"}
            },
            "required": ["name", "version"],
            "additionalProperties": false
          },
          "source": {"description": "where the page comes from", "$ref": "#/$defs/source"},
          "page": {
            "description": "what the page is; null unless `type` is `document`",
            "anyOf": [{"$ref": "#/$defs/page"}, {"type": "null"}]
          },
          "text": {
            "description": "the page's own text without boilerplate: NFC, LF, one block a line; null unless `type` is `document`",
            "type": ["string", "null"]
          },
          "agreements": {"description": "in page order", "type": "array", "items": {"$ref": "#/$defs/agreement"}},
          "diagnostics": {"description": "what a reader should know", "type": "array", "items": {"$ref": "#/$defs/diagnostic"}},
          "error": {
            "description": "why the input could not be read; null unless `type` is `error`",
            "anyOf": [{"$ref": "#/$defs/error"}, {"type": "null"}]
          }
        },
        "required": ["schema", "type", "id", "generator", "source", "page", "text", "agreements", "diagnostics", "error"],
        "additionalProperties": false,
        "allOf": [
          {
            "if": {"properties": {"type": {"const": "document"}}},
            "then": {"properties": {"page": {"type": "object"}, "text": {"type": "string"}, "error": {"type": "null"}}}
          },
          {
            "if": {"properties": {"type": {"const": "skipped"}}},
            "then": {
              "properties": {
                "page": {"type": "null"},
                "text": {"type": "null"},
                "agreements": {"maxItems": 0},
                "diagnostics": {"minItems": 1},
                "error": {"type": "null"}
              }
            }
          },
          {
            "if": {"properties": {"type": {"const": "error"}}},
            "then": {
              "properties": {
                "page": {"type": "null"},
                "text": {"type": "null"},
                "agreements": {"maxItems": 0},
                "error": {"type": "object"}
              }
            }
          }
        ],
        "$defs": {
          "span": {
            "description": "A half-open stretch of the record's own `text`, in Unicode code points: `text[start:end]` in Python.",
            "type": "object",
            "properties": {
              "start": {"description": "first code point, from 0", "type": "integer", "minimum": 0},
              "end": {"description": "code point after the last", "type": "integer", "minimum": 0}
            },
            "required": ["start", "end"],
            "additionalProperties": false
          },
          "source": {
            "description": "Where the page comes from.",
            "type": "object",
            "properties": {
              "path": {
                "description": "as given or relative to the input root, never absolute; `!` joins an archive and its member",
                "type": "string",
                "minLength": 1
              },
              "bytes": {"description": "length of the saved page; 0 when it was not read", "type": "integer", "minimum": 0},
              "sha256": {
                "description": "of the saved page's bytes, lower-case hex",
                "type": ["string", "null"],
                "pattern": "^[0-9a-f]{64}$"
              },
              "media_type": {"description": "type/subtype without parameters", "type": ["string", "null"]},
              "charset": {"description": "the charset that the bytes were decoded from, lower case", "type": ["string", "null"]},
              "saved_as": {
                "description": "the form in which the page was saved",
                "enum": [
                  "html", "text", "mhtml", "warc", "wacz", "zip", "tar", "singlefile", "wayback", "pywb", "httrack", "wget",
                  "unknown", "browser-save", null
                ]
              },
              "url": {"description": "the page's own address", "type": ["string", "null"]},
              "url_basis": {
                "description": "how the address is known",
                "enum": [
                  "canonical_link", "og_url", "wayback_toolbar", "saved_from_comment", "singlefile_comment",
                  "httrack_comment", "mhtml_header", "warc_header", "archive_entry", "path", null
                ]
              },
              "captured_at": {
                "description": "when the page was saved, RFC 3339 in UTC",
                "type": ["string", "null"],
                "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
              },
              "captured_at_basis": {
                "description": "how the time is known",
                "enum": [
                  "canonical_link", "og_url", "wayback_toolbar", "saved_from_comment", "singlefile_comment",
                  "httrack_comment", "mhtml_header", "warc_header", "archive_entry", "path", null
                ]
              },
              "archive": {"description": "the page's place in its archive", "anyOf": [{"$ref": "#/$defs/archive"}, {"type": "null"}]}
            },
            "required": [
              "path", "bytes", "sha256", "media_type", "charset", "saved_as", "url", "url_basis", "captured_at",
              "captured_at_basis", "archive"
            ],
            "additionalProperties": false
          },
          "archive": {
            "description": "Byte offset and length of the (compressed) record or member in the archive file; null inside a compressed stream of several.",
            "type": "object",
            "properties": {
              "offset": {"description": "bytes", "type": ["integer", "null"], "minimum": 0},
              "length": {"description": "bytes", "type": ["integer", "null"], "minimum": 0},
              "record_id": {"description": "a WARC's `WARC-Record-ID`", "type": ["string", "null"]}
            },
            "required": ["offset", "length", "record_id"],
            "additionalProperties": false
          },
          "page": {
            "description": "What the page is.",
            "type": "object",
            "properties": {
              "title": {"description": "without the site's name", "type": ["string", "null"]},
              "publisher": {"description": "who published the page", "enum": ["polisen", "kommun", "other"]},
              "kind": {"description": "what the page is for", "enum": ["promise", "follow_up", "about", "news", "index", "other"]},
              "language": {"description": "BCP 47", "type": ["string", "null"]},
              "published": {"description": "ISO date", "type": ["string", "null"], "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"},
              "updated": {"description": "ISO date", "type": ["string", "null"], "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"},
              "truncated": {"description": "the text breaks off in mid-sentence", "type": "boolean"}
            },
            "required": ["title", "publisher", "kind", "language", "published", "updated", "truncated"],
            "additionalProperties": false
          },
          "municipality": {
            "description": "A municipality that the agreement binds.",
            "type": "object",
            "properties": {
              "code": {"description": "SCB's four digits", "type": "string", "pattern": "^\\d{4}$"},
              "name": {"description": "official nominative name", "type": "string"},
              "county": {"description": "län", "type": "string"},
              "basis": {"description": "where it was read", "enum": ["title", "url", "text"]}
            },
            "required": ["code", "name", "county", "basis"],
            "additionalProperties": false
          },
          "police": {
            "description": "The police area as the page names it.",
            "type": "object",
            "properties": {
              "local_area": {"description": "lokalpolisområde", "type": ["string", "null"]},
              "region": {"description": "police region", "type": ["string", "null"]}
            },
            "required": ["local_area", "region"],
            "additionalProperties": false
          },
          "period": {
            "description": "What the agreement holds for; null where open or unsaid.",
            "type": "object",
            "properties": {
              "first_year": {"description": "year", "type": ["integer", "null"]},
              "last_year": {"description": "year", "type": ["integer", "null"]},
              "start": {
                "description": "ISO date, to the month where the page says no day",
                "type": ["string", "null"],
                "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"
              },
              "end": {
                "description": "ISO date, to the month where the page says no day",
                "type": ["string", "null"],
                "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"
              },
              "text": {"description": "the words that state it", "type": "string"},
              "basis": {"description": "where it was read", "enum": ["heading", "title", "text", "signing"]},
              "span": {"description": "of `text`", "$ref": "#/$defs/span"}
            },
            "required": ["first_year", "last_year", "start", "end", "text", "basis", "span"],
            "additionalProperties": false
          },
          "lagesbild": {
            "description": "The situation picture: what dialogues, surveys and statistics showed.",
            "type": "object",
            "properties": {
              "text": {"description": "the spans' words, joined by a line feed", "type": "string"},
              "spans": {
                "description": "the stretches of `text`, in page order",
                "type": "array",
                "items": {"$ref": "#/$defs/span"},
                "minItems": 1
              },
              "heading": {"description": "its heading", "type": ["string", "null"]},
              "sources": {
                "description": "what it rests on",
                "type": "array",
                "items": {
                  "description": "a source",
                  "enum": [
                    "medborgardialog", "medarbetardialog", "trygghetsmatning", "enkat", "brottsstatistik",
                    "trygghetsvandring", "underrattelse", "synpunkter", "orsaksanalys", "lokala_bra", "kommunens_statistik"
                  ]
                }
              }
            },
            "required": ["text", "spans", "heading", "sources"],
            "additionalProperties": false
          },
          "passage": {
            "description": "A passage of one or several stretches.",
            "type": "object",
            "properties": {
              "text": {"description": "the spans' words, joined by a line feed", "type": "string"},
              "spans": {
                "description": "the stretches of `text`, in page order",
                "type": "array",
                "items": {"$ref": "#/$defs/span"},
                "minItems": 1
              }
            },
            "required": ["text", "spans"],
            "additionalProperties": false
          },
          "follow_up": {
            "description": "How and how often it is followed up; on a follow-up page the results.",
            "type": "object",
            "properties": {
              "text": {"description": "the spans' words, joined by a line feed", "type": "string"},
              "spans": {
                "description": "the stretches of `text`, in page order",
                "type": "array",
                "items": {"$ref": "#/$defs/span"},
                "minItems": 1
              },
              "per": {
                "description": "how often",
                "enum": ["day", "week", "two_weeks", "month", "two_months", "quarter", "tertial", "half_year", "term", "year", null]
              }
            },
            "required": ["text", "spans", "per"],
            "additionalProperties": false
          },
          "signatory": {
            "description": "A person who signed.",
            "type": "object",
            "properties": {
              "name": {"description": "as written", "type": "string"},
              "title": {"description": "the office held", "type": ["string", "null"]},
              "organisation": {"description": "signed for", "type": ["string", "null"]},
              "party": {"description": "which side", "enum": ["polisen", "kommunen", "other"]},
              "span": {"description": "of the name", "$ref": "#/$defs/span"}
            },
            "required": ["name", "title", "organisation", "party", "span"],
            "additionalProperties": false
          },
          "signed": {
            "description": "The signing.",
            "type": "object",
            "properties": {
              "date": {"description": "ISO date", "type": ["string", "null"], "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"},
              "place": {"description": "place of signing", "type": ["string", "null"]},
              "text": {"description": "the words", "type": "string"},
              "span": {"description": "of `text`", "$ref": "#/$defs/span"}
            },
            "required": ["date", "place", "text", "span"],
            "additionalProperties": false
          },
          "place": {
            "description": "A place that a promise names.",
            "type": "object",
            "properties": {
              "text": {"description": "as worded", "type": "string"},
              "span": {"description": "of `text`", "$ref": "#/$defs/span"}
            },
            "required": ["text", "span"],
            "additionalProperties": false
          },
          "target": {
            "description": "A number that can be checked.",
            "type": "object",
            "properties": {
              "text": {"description": "comparator, number, noun and the rate next to them", "type": "string"},
              "span": {"description": "of `text`", "$ref": "#/$defs/span"},
              "kind": {"description": "what the number is", "enum": ["quantity", "share", "deadline"]},
              "comparator": {"description": "how the number binds", "enum": ["at_least", "at_most", "exactly", "about", "between"]},
              "value": {"description": "the number", "type": "number"},
              "upper": {"description": "the upper number of `between`", "type": ["number", "null"]},
              "unit": {"description": "the head noun as written", "type": ["string", "null"]},
              "unit_lemma": {"description": "its base form", "type": ["string", "null"]},
              "modifiers": {"description": "the words between number and noun", "type": "array", "items": {"type": "string"}},
              "per": {
                "description": "the unit of time",
                "enum": ["day", "week", "two_weeks", "month", "two_months", "quarter", "tertial", "half_year", "term", "year", null]
              },
              "per_year": {"description": "the value on a yearly scale", "type": ["number", "null"]},
              "form": {"description": "how the number is written", "enum": ["digits", "word", "article", "implied"]}
            },
            "required": [
              "text", "span", "kind", "comparator", "value", "upper", "unit", "unit_lemma", "modifiers", "per", "per_year",
              "form"
            ],
            "additionalProperties": false
          },
          "promise": {
            "description": "One commitment to an action.",
            "type": "object",
            "properties": {
              "id": {"description": "the agreement's id, a slash and the number in page order", "type": "string"},
              "text": {"description": "as the page words it, without bullet or number", "type": "string"},
              "span": {"description": "of `text`", "$ref": "#/$defs/span"},
              "marker": {"description": "bullet or number; null for prose", "type": ["string", "null"]},
              "heading": {"description": "the heading or lead-in it stands under", "type": ["string", "null"]},
              "parent": {"description": "id of the umbrella promise above it", "type": ["string", "null"]},
              "by": {
                "description": "who gives it",
                "type": "array",
                "items": {"description": "a giver", "enum": ["polisen", "kommunen", "other"]},
                "minItems": 1,
                "uniqueItems": true
              },
              "by_basis": {"description": "where the giver was read", "enum": ["item", "heading", "agreement"]},
              "themes": {
                "description": "what it is about",
                "type": "array",
                "items": {
                  "description": "a theme",
                  "enum": [
                    "trafik", "narkotika", "alkohol", "synlighet", "tillganglighet", "ungdom", "skola", "grannsamverkan",
                    "inbrott", "stold", "skadegorelse", "bedrageri", "vald_i_nara_relation", "brott_mot_aldre", "vald",
                    "hatbrott", "organiserad_brottslighet", "otrygga_platser", "fysisk_miljo", "kamerabevakning", "krog",
                    "trygghetsvandring", "medborgardialog", "information", "samverkan"
                  ]
                },
                "uniqueItems": true
              },
              "places": {"description": "places named", "type": "array", "items": {"$ref": "#/$defs/place"}},
              "targets": {"description": "numbers that can be checked", "type": "array", "items": {"$ref": "#/$defs/target"}}
            },
            "required": ["id", "text", "span", "marker", "heading", "parent", "by", "by_basis", "themes", "places", "targets"],
            "additionalProperties": false
          },
          "agreement": {
            "description": "One medborgarlöfte: the promises of one period and place.",
            "type": "object",
            "properties": {
              "id": {
                "description": "kommunkod or slug, first and last year; `-2` and so on in a clash in a page",
                "type": "string",
                "minLength": 1
              },
              "title": {"description": "its heading", "type": ["string", "null"]},
              "span": {"description": "the stretch of `text` it holds for", "$ref": "#/$defs/span"},
              "municipalities": {"description": "several when several are bound", "type": "array", "items": {"$ref": "#/$defs/municipality"}},
              "area": {"description": "district or area, when it is for one", "type": ["string", "null"]},
              "police": {"description": "the police area", "$ref": "#/$defs/police"},
              "period": {"description": "what it holds for", "anyOf": [{"$ref": "#/$defs/period"}, {"type": "null"}]},
              "lagesbild": {"description": "the situation picture", "anyOf": [{"$ref": "#/$defs/lagesbild"}, {"type": "null"}]},
              "promises": {"description": "in page order", "type": "array", "items": {"$ref": "#/$defs/promise"}},
              "effects": {
                "description": "expected effects and goals; never promises",
                "anyOf": [{"$ref": "#/$defs/passage"}, {"type": "null"}]
              },
              "follow_up": {"description": "how it is followed up", "anyOf": [{"$ref": "#/$defs/follow_up"}, {"type": "null"}]},
              "signatories": {"description": "who signed, in page order", "type": "array", "items": {"$ref": "#/$defs/signatory"}},
              "signed": {"description": "the signing", "anyOf": [{"$ref": "#/$defs/signed"}, {"type": "null"}]}
            },
            "required": [
              "id", "title", "span", "municipalities", "area", "police", "period", "lagesbild", "promises", "effects",
              "follow_up", "signatories", "signed"
            ],
            "additionalProperties": false
          },
          "diagnostic": {
            "description": "What a reader should know.",
            "type": "object",
            "properties": {
              "code": {
                "description": "what",
                "enum": [
                  "charset-guessed", "charset-conflict", "double-encoded", "bytes-replaced", "nesting-too-deep",
                  "markup-truncated", "main-text-fallback", "no-main-text", "page-truncated", "year-conflict",
                  "impossible-date", "year-from-context", "municipality-from-url", "municipality-unknown",
                  "promises-without-heading", "ambiguous-heading", "unknown-unit", "unpaired-signatures",
                  "repeated-promise", "other-language", "duplicate", "redirect", "revisit", "not-a-page"
                ]
              },
              "severity": {"description": "how much it matters", "enum": ["note", "warning"]},
              "message": {"description": "in words", "type": "string"},
              "span": {"description": "where in `text`", "anyOf": [{"$ref": "#/$defs/span"}, {"type": "null"}]}
            },
            "required": ["code", "severity", "message", "span"],
            "additionalProperties": false
          },
          "error": {
            "description": "Why the input could not be read.",
            "type": "object",
            "properties": {
              "code": {
                "description": "what",
                "enum": [
                  "not-found", "unreadable", "empty", "binary", "too-large", "unknown-format", "link-loop", "markup-limit",
                  "archive-corrupt", "archive-limit", "unsafe-path", "unsupported", "timeout"
                ]
              },
              "message": {"description": "in words", "type": "string"},
              "retryable": {"description": "another try can help", "type": "boolean"}
            },
            "required": ["code", "message", "retryable"],
            "additionalProperties": false
          }
        }
      }

      """#,
  ]
}
