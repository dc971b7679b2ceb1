#!/bin/sh
# chromadb 1.5.9 (PyPI). A collection on disk holds two notes of patients. One is deleted, the other replaced, and then the whole collection
# is deleted. Guess: after each step the folder holds what the collection gives, at the latest when nothing of it is left. Seen: both notes
# as they were and their metadata, names of patients, stand in `chroma.sqlite3` in clear after each step, also after the collection is
# gone. Consequence: deletion is done for queries; who has the file, a backup or an image of a container, has the notes.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check chromadb==1.5.9
cd "$folder"
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import pathlib
import re
import sys

import chromadb
from chromadb.config import Settings

client = chromadb.PersistentClient("store", settings=Settings(anonymized_telemetry=False))
notes = client.create_collection("notes", embedding_function=None)


def held():
    files = (file.read_bytes() for file in pathlib.Path("store").rglob("*") if file.is_file())
    return sorted({word.decode() for data in files for word in re.findall(rb"In-(?:Note|Name)-\d", data)})


notes.add(ids=["1", "2"], embeddings=[[0.0, 1.0], [1.0, 0.0]], documents=["In-Note-1", "In-Note-2"], metadatas=[{"name": "In-Name-1"}, {"name": "In-Name-2"}])
notes.delete(ids=["1"])
seen = {"left": notes.get()["documents"], "deleted": held()}
notes.update(ids=["2"], documents=["none"], metadatas=[{"name": "none"}], embeddings=[[1.0, 1.0]])
seen["replaced"] = held()
client.delete_collection("notes")
seen["collection deleted"] = held()
print(seen)
every = ["In-Name-1", "In-Name-2", "In-Note-1", "In-Note-2"]
sys.exit(0 if list(seen.values()) == [["In-Note-2"], every, every, every] else 1)
PY
