#!/bin/sh
# mem0ai 2.2.1 (PyPI). An assistant remembered what a patient said, and the patient asks to be forgotten: `delete` for the one memory,
# `delete_all` for the user. Guess: the text is in no file of the library then. Seen: the vector store is empty and the text
# stands in `history.db` below MEM0_DIR, in the entry of the addition and once more in the entry of the deletion itself; `history`
# gives it to whoever has the memory's number.
# Consequence: a program that answers requests for erasure with these calls erases nothing.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check mem0ai==2.2.1
mkdir "$folder/home"
cat >"$folder/forget.py" <<'PY'
import json
import os
import sqlite3
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Embedder(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        data = [{"object": "embedding", "index": 0, "embedding": [0.5] * 4}]
        body = json.dumps({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


home = os.environ["HOME"]
server = HTTPServer(("127.0.0.1", 0), Embedder)
threading.Thread(target=server.serve_forever, daemon=True).start()
to = {"api_key": "none", "openai_base_url": f"http://127.0.0.1:{server.server_port}/v1"}

from mem0 import Memory

store = {"path": f"{home}/store", "on_disk": True, "embedding_model_dims": 4}
memory = Memory.from_config(
    {
        "vector_store": {"provider": "qdrant", "config": store},
        "llm": {"provider": "openai", "config": {"model": "m", **to}},
        "embedder": {"provider": "openai", "config": {"embedding_dims": 4, **to}},
    }
)
added = memory.add("Everywoman has asthma", user_id="everywoman", infer=False)["results"][0]["id"]
memory.delete(added)
memory.delete_all(user_id="everywoman")
left = memory.get_all(filters={"user_id": "everywoman"})["results"]
told = [(entry["event"], entry["old_memory"], entry["new_memory"]) for entry in memory.history(added)]
rows = sqlite3.connect(f"{home}/.mem0/history.db").execute("select count(*) from history where old_memory like '%asthma%' or new_memory like '%asthma%'").fetchone()[0]
print("memories", len(left), "rows with the text", rows, told)
sys.stdout.flush()
expected = [("ADD", None, "Everywoman has asthma"), ("DELETE", "Everywoman has asthma", None)]
os._exit(0 if (left, rows, told) == ([], 2, expected) else 1)
PY
HOME="$folder/home" MEM0_DIR="$folder/home/.mem0" MEM0_TELEMETRY=False "$folder/python/bin/python" "$folder/forget.py" 2>/dev/null
