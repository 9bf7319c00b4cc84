# Everything a developer does here. `make` alone lists it.

.DEFAULT_GOAL := help
SHELL := /bin/bash

# The page, remade when one of these is newer.
PAGE := $(shell find web/src web/public web/index.html web/vite.config.ts web/package-lock.json -type f 2>/dev/null)

.PHONY: help run test sim bench fmt lint sqlx page e2e release swarm api chaos

help: ## List what can be made
	@grep -hE '^[a-z0-9]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: page ## Build everything and serve on this machine; settings come from .env where it exists
	@.make/run

test: ## Every check there is: format, lints, checked SQL, Rust tests, the page's tests, the browser's
	@.make/test

sim: ## The rules under chance: SEEDS=100000 tries so many, SEED=12345 tells one, step by step
	SQLX_OFFLINE=true SEED=$(SEED) SEEDS=$(or $(SEEDS),20000) BASE=$(or $(BASE),$$(date +%s)000000) cargo test --package frontrow --test sim rules_hold -- --nocapture

bench: ## Measure the server beside its limits; ROWS=1,2 for some, SIZE=small to try (full: about fifteen minutes)
	@.make/bench

fmt: ## Format the Rust code
	cargo fmt --all

lint: ## Clippy, as make test runs it
	SQLX_OFFLINE=true cargo clippy --workspace --all-targets -- -D warnings

sqlx: ## Record the checked SQL in .sqlx anew, on a database of its own
	@.make/sqlx record

page: web/dist/index.html ## Build the page into web/dist

e2e: page ## The browser's tests, against a server of their own
	@.make/e2e

release: page ## The optimised binary, target/release/frontrow (a quarter of an hour when cold)
	SQLX_OFFLINE=true cargo build --release --package frontrow

swarm: ## A crowd plays a whole sale on the server that `make run` serves, and judges it; ARGS="--people 5000"
	cargo build --release --package frontrow-swarm
	$${CARGO_TARGET_DIR:-target}/release/swarm run --data $${FRONTROW_DATA:-data} $(ARGS)

api: ## Try every operation of the OpenAPI document against what it says; EXAMPLES=200 SEED=7 for more
	@.make/schemathesis

chaos: ## Three nodes behind a large crowd, and every failure there is, one after the other
	@.make/chaos

web/node_modules/.package-lock.json: web/package-lock.json
	@.make/need node 20.19 npm
	cd web && npm ci --no-audit --no-fund
	@touch $@

web/dist/index.html: $(PAGE) web/node_modules/.package-lock.json
	cd web && npm run build
	@touch $@
