# Every target makes the environment it needs in .venv and is quick the second time.
#   make test PYTHON=python3.12    another interpreter (rebuilds .venv)
#   make test ARGS="-k inbox"      more arguments for the tool behind test, docs, bench, study

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
BIN    := $(VENV)/bin

# Compiling every installed file takes longer than the downloads; what is imported gets
# compiled at its first import.
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile
MADE_BY     := $(VENV)/.made-by-$(notdir $(PYTHON))

.DEFAULT_GOAL := help
.PHONY: help study test check docs bench clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

study: $(VENV)/.all ## run the flagship dilemma with the reference policies, into out/study
	$(BIN)/agentsim study succession --out out/study $(ARGS)

test: $(VENV)/.dev ## run the tests on every core, with the coverage gate
	HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-ci} $(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=term $(ARGS)

check: $(VENV)/.dev ## lint, formatting, types, layers
	@failed=; \
	for tool in 'ruff check .' 'ruff format --check .' mypy 'pyright --pythonpath $(BIN)/python' lint-imports; do \
	  echo "$$tool"; $(BIN)/$$tool || failed="$$failed $${tool%% *}"; \
	done; \
	test -z "$$failed" || { echo "make check: failed:$$failed" >&2; exit 1; }

docs: $(VENV)/.dev ## build the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict $(ARGS)

bench: $(VENV)/.dev ## measure against the performance budgets
	$(BIN)/python -m benchmarks $(ARGS)

clean: ## remove what the targets made, .venv and out/study included
	rm -rf $(VENV) out/study site build dist htmlcov .coverage .coverage.* \
	       .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests benchmarks examples docs -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# ── the environment ──────────────────────────────────────────────────────────────────────

$(MADE_BY):
	@command -v $(PYTHON) >/dev/null 2>&1 || { \
	  echo "agentsim: no '$(PYTHON)' on the PATH. Install Python 3.11 or newer, or name one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "agentsim: '$(PYTHON)' is $$($(PYTHON) --version 2>&1), and 3.11 or newer is needed. Name one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "agentsim: '$(PYTHON)' has no working 'venv' module. On Debian or Ubuntu: sudo apt-get install python3-venv; elsewhere, use a complete Python: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1; }
	@if ls $(VENV)/.made-by-* >/dev/null 2>&1; then rm -rf $(VENV); fi # by another interpreter
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.all: pyproject.toml $(MADE_BY)
	$(PIP_INSTALL) --editable '.[all]'
	@touch $@

$(VENV)/.dev: pyproject.toml $(MADE_BY)
	$(PIP_INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/.all
