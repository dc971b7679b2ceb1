#!/bin/sh
# instructor 1.17.0 with openai 3.3.0 (PyPI). A model is asked to make a record of a note; its answer has a text where the schema
# wants a number, in both attempts, and the program logs `str(error)`. Guess: the message says which field failed and how often
# it was tried. Seen: the message holds the whole answer of each failed attempt, the patient's name with it, though the name was valid;
# the prompt is in `error.messages` and `error.create_kwargs`, and not in the message.
# Consequence: a log of nothing but messages holds what the model took out of the note.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check instructor==1.17.0 openai==3.3.0
cat >"$folder/seen.py" <<'PY'
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import instructor
import openai
from pydantic import BaseModel


class Patient(BaseModel):
    name: str
    age: int


class Model(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        message = {"role": "assistant", "content": json.dumps({"name": "Out-Name", "age": "ninety"})}
        answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
        answer["choices"] = [{"index": 0, "finish_reason": "stop", "message": message}]
        answer["usage"] = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = HTTPServer(("127.0.0.1", 0), Model)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = instructor.from_openai(openai.OpenAI(base_url=f"http://127.0.0.1:{server.server_port}/v1", api_key="none"), mode=instructor.Mode.JSON)
words = lambda value: sorted(set(re.findall(r"(?:In|Out)-\w+", str(value))))
try:
    client.chat.completions.create(model="m", response_model=Patient, messages=[{"role": "user", "content": "In-Note"}], max_retries=1)
except Exception as error:
    seen = {"message": words(error), **{name: words(getattr(error, name)) for name in ("messages", "create_kwargs")}}
    print(type(error).__name__, seen)
    expected = {"message": ["Out-Name"], "messages": ["In-Note", "Out-Name"], "create_kwargs": ["In-Note", "Out-Name"]}
    sys.exit(0 if seen == expected else 1)
sys.exit(1)
PY
"$folder/python/bin/python" "$folder/seen.py" 2>/dev/null
