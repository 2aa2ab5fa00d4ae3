# Every command sets up what it needs first; the second time that takes no time.
# More for the program behind a command: make test ARGS="-k holiday"

.DEFAULT_GOAL := help
.PHONY: help setup run check lint types imports test services sim bench compiled mutate lock clean law

ARGS ?=

help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Make .venv and node_modules what the lock files say
	@tools/setup

run: setup ## Start the demonstration on http://127.0.0.1:8048
	@.venv/bin/fortyeight demo $(ARGS)

check: lint types imports ## Lint, format, types, import direction: everything but running

lint: setup
	.venv/bin/ruff check
	.venv/bin/ruff format --check

types: setup
	.venv/bin/mypy

imports: setup
	.venv/bin/lint-imports --no-logo

services: setup
	@tools/test_services

# What stands on a database is run a second time, on PostgreSQL.
ON_POSTGRES = tests/ledger tests/rooms tests/concurrency tests/doors

test: check services ## Check, then run all tests, PostgreSQL and browser included
	@tools/with_services .venv/bin/python -m pytest -n 2 --cov --cov-report=term $(ARGS)
	@FORTYEIGHT_TEST_DATABASE=postgres tools/with_services .venv/bin/python -m pytest -n 2 $(ON_POSTGRES) $(ARGS)

law: setup ## Check the rules, their cases, the properties, and every branch of the judge: under a minute
	@.venv/bin/python -m tools.law_checked

sim: setup ## Run fifty counties for a year each, one on each core: hours, not minutes
	@.venv/bin/python -m pytest tests/sim -m long -n 2
	@.venv/bin/python -m sim --seeds 1-50 --story $(ARGS)

bench: services ## Measure, and write what was measured
	@tools/bench_env || true
	@tools/with_services .venv/bin/python -m bench $(ARGS)

compiled: setup ## Compile the law, and run its tests on the compiled modules
	.venv/bin/python -m tools.compile_law .local/compiled
	FORTYEIGHT_LAW_COMPILED=$(CURDIR)/.local/compiled .venv/bin/python -m pytest tests/compiled -n 0 -m "long or not long"
	PYTHONPATH=.local/compiled/src .venv/bin/python -m pytest tests/law -n 2 $(ARGS)

mutate: setup ## Change the law a little at a time, and see whether a test notices: hours, not minutes
	.venv/bin/mutmut run $(ARGS)
	.venv/bin/mutmut results

lock: setup ## Resolve dependencies anew within the lock files; UPGRADE=1 takes the newest
	@tools/lock

clean: ## Remove what set-up, tests and the demonstration made
	rm -rf .venv node_modules .local screenshots build dist htmlcov .coverage .coverage.* \
		.hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache mutants
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
