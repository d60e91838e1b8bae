# What a newcomer runs. `make help` lists the targets; each works from a clean clone.
SWIFT ?= swift
DEMO_OUTPUT ?= demo-output
BENCH_PAGES ?= 20000

.DEFAULT_GOAL := help
.PHONY: help tools test-tools build static demo test docs check-docs bench clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1\t/p' Makefile | expand -t 12

tools: ## install the build's C libraries when they are missing (apt-get)
	@scripts/install-build-tools.sh

test-tools:
	@scripts/install-build-tools.sh --tests
	@scripts/install-test-tools.sh

build: tools ## build .build/release/lofte
	$(SWIFT) build -c release --product lofte

# The linker warns of mktemp inside Swift's own Foundation; nothing here calls it.
static: tools ## build it with Swift's libraries inside: runs where no Swift is installed, and a tenth faster
	$(SWIFT) build -c release --product lofte --static-swift-stdlib

demo: build ## read the example pages and show what comes out
	@scripts/demo.sh .build/release/lofte $(DEMO_OUTPUT)

test: test-tools ## run the whole suite; the last line is the runner's own summary
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

docs: build ## write docs/rules.md, docs/codes.md and docs/diff-rules.md anew from the program
	@scripts/generate-docs.sh .build/release/lofte

check-docs: build ## say whether the documents made from the program and the quoted outputs are still what it gives
	@.build/release/lofte explain --rules | python3 scripts/rule-examples.py | diff docs/rules.md -
	@.build/release/lofte explain --codes | diff docs/codes.md -
	@.build/release/lofte diff --rules | diff docs/diff-rules.md -
	@python3 scripts/quote-outputs.py --check .build/release/lofte README.md docs/architecture.md

bench: build ## measure pages a second on a WARC of BENCH_PAGES pages (default 20000), and a diff of 300 municipalities
	@scripts/bench.sh .build/release/lofte $(BENCH_PAGES)

clean: ## remove everything that was built
	rm -rf .build .build-bench .venv $(DEMO_OUTPUT)
