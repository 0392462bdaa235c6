# Targets for developers; `make` alone lists them. Every path here is relative and every command starts in this
# folder, so that a folder name with spaces or quotes does no harm.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

CITY ?= olinda
ARGS ?=
PY := .venv/bin/python
# Real QGIS without a screen, its settings kept away from the user's. Its Python is the system's: another one that is
# first on the path (pyenv, conda) would lead it to packages that are not QGIS's.
OFFSCREEN := PATH="/usr/bin:/bin:$$PATH" QT_QPA_PLATFORM=offscreen QGIS_PLUGINPATH="$$PWD/.build/plugins" \
	QGIS_CUSTOM_CONFIG_PATH="$$PWD/.build/profile" \
	XDG_CONFIG_HOME="$$PWD/.build/config" PYTHONDONTWRITEBYTECODE=1 \
	PYTHONPATH="$$PWD/.build/plugins:/usr/share/qgis/python/plugins"
# The rooms that know nothing of QGIS
PURE_ROOMS := twin analysis engine sources catalogue server scenario community
# pytest ends with 5 where a folder holds no test yet
PYTEST = pytest_in() { if [ -d "tests/$$1" ]; then $(PY) -m pytest "tests/$$1" "$${@:2}" $(ARGS) || [ $$? = 5 ]; fi; }; pytest_in

.PHONY: help setup test test-unit test-qgis test-integration test-gui test-qt6 fuzz lint package bench bench-peers bench-uploads bench-bulk bench-sensors stalls stalls-sensors stalls-twin demo run docs-shots docs-methods strings translations clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-18s%s\n", $$1, $$2 }' Makefile

setup: ## install what is missing: QGIS from Debian, a venv beside it
	@tools/setup.sh

test: test-unit test-qgis test-gui test-integration ## run every test

test-unit: setup ## tests of the rooms that know nothing of QGIS, QGIS blocked
	@$(PYTEST) unit -p no:pytest_qgis

test-qgis: setup ## tests inside QGIS, offscreen
	@export $(OFFSCREEN); $(PYTEST) qgis

test-gui: setup ## tests of docks and dialogs, offscreen
	@export $(OFFSCREEN); $(PYTEST) gui

test-integration: setup ## contract tests against real servers
	@export $(OFFSCREEN); $(PYTEST) integration

fuzz: setup ## the property tests with ten times as many inputs, new ones each time
	@$(PYTEST) unit -p no:pytest_qgis -m hypothesis --hypothesis-profile=fuzz
	@export $(OFFSCREEN); $(PYTEST) qgis -m hypothesis --hypothesis-profile=fuzz

test-qt6: setup ## start and unload the plugin on PyQt6, with a stand-in for QGIS
	@[ -e .build/qt6/ready ] || { /usr/bin/python3 -m venv --system-site-packages .build/qt6; \
	  .build/qt6/bin/python -m pip install -q --disable-pip-version-check -c .venv/constraints.txt PyQt6==6.11.0; touch .build/qt6/ready; }
	@QT_QPA_PLATFORM=offscreen .build/qt6/bin/python tools/qgis-qt6-smoke.py tools/qgis-api/3.44.json.xz .build/plugins/cityverse

lint: setup ## ruff, mypy --strict, bandit, and the check of QGIS 3.22 to 3.44 and Qt6
	@$(PY) -m ruff check --ignore N999 . # N999 judges the name of the folder one cloned into
	@$(PY) -m bandit --quiet --recursive __init__.py plugin.py cityverse_plugin 2>.build/bandit.log \
	  || { cat .build/bandit.log; exit 1; } # the plugin repository asks it, too
	@cd .build/plugins && ../../.venv/bin/python -m mypy --config-file ../../pyproject.toml --cache-dir ../mypy \
	  $$(for room in $(PURE_ROOMS); do [ ! -d "cityverse/cityverse_plugin/$$room" ] || echo "-p cityverse.cityverse_plugin.$$room"; done)
	@$(PY) tools/qgis-api-check.py --dump tools/qgis-api/3.22.json.xz --dump tools/qgis-api/3.34.json.xz \
	  --dump tools/qgis-api/3.40.json.xz --dump tools/qgis-api/3.44.json.xz --pyqt6 tools/qgis-api/pyqt6.json.xz \
	  __init__.py $$(ls plugin.py 2>/dev/null) cityverse_plugin
	@echo "lint: clean"

package: setup translations ## dist/cityverse.zip and plugins.xml, checked against the plugin repository's rules
	@$(PY) -m tools.package

bench: setup ## what is compared with what, side by side (ARGS passes on)
	@export $(OFFSCREEN); $(PY) -m benchmarks $(ARGS)

bench-peers: setup ## put the tools that bench compares with into .build/peers
	@tools/bench-peers.sh

bench-uploads: setup ## a large file over a broken line, and beside curl; writes benchmarks/UPLOADS.md
	@PYTHONPATH="$$PWD/.build/plugins:$$PWD/tests/support" $(PY) -m benchmarks.uploads $(ARGS)

bench-sensors: setup ## a million observations beside a bare loop over the same pages: rate and memory
	@PYTHONPATH="$$PWD/.build/plugins:$$PWD/tests/support" $(PY) -m benchmarks.sensors $(ARGS)

stalls: setup ## how long the catalogue panel keeps QGIS busy while it shows 10,000 records
	@export $(OFFSCREEN); $(PY) tools/stalls.py $(ARGS)

stalls-sensors: setup ## the same for the sensors panel with 1,000 stations and 100,000 measurements a line
	@export $(OFFSCREEN); $(PY) tools/stalls_sensors.py $(ARGS)

stalls-twin: setup ## the same while a twin with layers of every family is opened
	@export $(OFFSCREEN); $(PY) tools/stalls_twin.py $(ARGS)

bench-bulk: setup ## publish 1,000 records beside a minimal client: embedded and pgSTAC
	@export $(OFFSCREEN); $(PY) -m benchmarks.bulk $(ARGS)

demo: setup ## the whole road with a real city; CITY=synthetic needs no internet
	@export $(OFFSCREEN); $(PY) tools/demo/run.py --city "$(CITY)" $(ARGS)

run: translations ## the QGIS desktop with the plugin and the demo's twin
	@tools/run-qgis.sh $(ARGS)

docs-shots: translations ## take the screenshots of docs/ again
	@tools/shots/take.sh $(ARGS)

docs-methods: setup ## compute and draw the maps of docs/methods again
	@export $(OFFSCREEN); $(PY) tools/docs/sun_and_sky.py $(ARGS)

strings: setup ## collect the texts to translate into i18n/*.ts
	@$(PY) -m tools.strings

translations: setup ## build .qm from i18n/*.ts
	@for ts in i18n/*.ts; do \
	  [ -e "$$ts" ] || continue; \
	  name="$${ts##*/}"; $$(tools/find-lrelease.sh) -silent "$$ts" -qm "i18n/$${name%.ts}.qm"; \
	done

clean: ## remove what was built; the venv goes with `rm -r .venv`
	@rm -rf build dist .build/profile .build/pytest .build/mypy .qgis-settings .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
