#!/bin/sh
# llama-index-core 0.14.25 (PyPI). An index of two patients' notes loses one by `delete_ref_doc`, which its documentation has for deleting
# a document, and is saved with `persist`. Guess: neither the note nor its metadata is in what is saved. Seen: retrieval does not find it
# any more, its vector is gone, and the whole note stands in `docstore.json` with the patient's name; only with
# `delete_from_docstore=True`, which is not the default, is it gone. An index without vectors (SummaryIndex) does the same.
# Consequence: a note that a patient wanted deleted lies in the folder of the index, and an answer that lacks it is taken as
# proof that it is gone.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check llama-index-core==0.14.25
cd "$folder"
"$folder/python/bin/python" - 2>/dev/null <<'PY'
import pathlib
import re
import sys

from llama_index.core import Document, SummaryIndex, VectorStoreIndex
from llama_index.core.embeddings import MockEmbedding

embedding = MockEmbedding(8)


def left(kind, options, folder):
    documents = [Document(text=f"In-Note-{number} lives alone", id_=f"note-{number}", metadata={"name": f"In-Name-{number}"}) for number in (1, 2)]
    index = kind.from_documents(documents, **({"embed_model": embedding} if kind is VectorStoreIndex else {}))
    index.delete_ref_doc("note-1", **options)
    index.storage_context.persist(folder)
    words = {file.name: sorted(set(re.findall(r"In-\w+-1", file.read_text()))) for file in pathlib.Path(folder).iterdir()}
    return {name: found for name, found in words.items() if found}


seen = [
    left(VectorStoreIndex, {}, "vectors"),
    left(VectorStoreIndex, {"delete_from_docstore": True}, "vectors-and-documents"),
    left(SummaryIndex, {}, "summary"),
]
print(*seen, sep="\n")
both = {"docstore.json": ["In-Name-1", "In-Note-1"]}
sys.exit(0 if seen == [both, {}, both] else 1)
PY
