#!/bin/sh
# nbstripout 0.9.1, nbconvert 7.17.2, papermill 2.7.0 (PyPI). A notebook is run for one patient by papermill, another shows a widget;
# both are cleaned before they are committed, with nbstripout and with `jupyter nbconvert --clear-output`. Guess: what a run left is gone.
# Seen: papermill's parameters stay in both, once in the cell that it adds and once in the notebook's own metadata, where no editor
# shows them, under `papermill.parameters`; nbconvert leaves the state of widgets, with what they showed, and nbstripout takes it out.
# Consequence: a repository of notebooks that are cleaned by a hook holds the numbers of the patients for whom they were run.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check nbstripout==0.9.1 nbconvert==7.17.2 papermill==2.7.0
cd "$folder"
cat >write.py <<'PY'
import nbformat
import papermill

notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("mrn = ''", metadata={"tags": ["parameters"]})])
notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "python", "language": "python"}
nbformat.write(notebook, "visit.ipynb")
papermill.execute_notebook("visit.ipynb", "run.ipynb", parameters={"mrn": "48812093"}, prepare_only=True, progress_bar=False)
shown = {"model_name": "HTMLModel", "model_module": "controls", "model_module_version": "2", "state": {"value": "Everywoman"}}
state = {"state": {"one": shown}, "version_major": 2, "version_minor": 0}
run = nbformat.read("run.ipynb", 4)
run.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": state}
for name in ("nbstripout", "nbconvert"):
    nbformat.write(run, f"{name}.ipynb")
PY
cat >read.py <<'PY'
import json

for name in ("nbstripout", "nbconvert"):
    notebook = json.load(open(f"{name}.ipynb"))
    parts = {**notebook["metadata"], "cells": notebook["cells"]}
    held = [where for where, part in parts.items() if any(word in json.dumps(part) for word in ("48812093", "Everywoman"))]
    print(name, *sorted(held))
PY
"$folder/python/bin/python" write.py 2>/dev/null
"$folder/python/bin/nbstripout" nbstripout.ipynb
"$folder/python/bin/python" -m nbconvert --clear-output --inplace nbconvert.ipynb 2>/dev/null
output=$("$folder/python/bin/python" read.py)
echo "$output"
expected="nbstripout cells papermill
nbconvert cells papermill widgets"
[ "$output" = "$expected" ]
