#!/bin/sh
# litellm 1.110.2 (PyPI). `litellm.turn_off_message_logging = True`, and a callback of one's own (CustomLogger) is told of each call.
# Guess: prompts and answers are in nothing that a callback is given, as the name of the switch says. Seen: `messages` and the
# response are replaced; the whole prompt stands in `additional_args`, the whole answer in `original_response`, and the text
# that is embedded in `additional_args` too. Where the provider refuses a call and quotes it, the quote is in the error.
# Consequence: a callback that writes what it is given to a log or a table writes what patients said.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check litellm==1.110.2
cat >"$folder/seen.py" <<'PY'
import json
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import litellm
from litellm.integrations.custom_logger import CustomLogger

MESSAGE = {"role": "assistant", "content": "Out-Answer"}
CHAT = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "finish_reason": "stop", "message": MESSAGE}]}
LIST = {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}]}
ERROR = {"error": {"message": "not allowed: In-Refused", "type": "invalid_request_error"}}


class Provider(BaseHTTPRequestHandler):
    def do_POST(self):
        asked = self.rfile.read(int(self.headers["content-length"]))
        refused = b"In-Refused" in asked
        answer = ERROR if refused else {**(LIST if "embeddings" in self.path else CHAT), "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}
        body = json.dumps(answer).encode()
        self.send_response(400 if refused else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def words(value, path=""):
    if isinstance(value, str):
        return {f"{path}: {word}" for word in re.findall(r"(?:In|Out)-\w+", value)}
    if isinstance(value, dict):
        return set().union(*(words(part, f"{path}.{key}" if path else str(key)) for key, part in value.items()))
    if isinstance(value, list):
        return set().union(*(words(part, f"{path}[]") for part in value))
    return set()


class Seen(CustomLogger):
    calls = {}

    def log_success_event(self, kwargs, response_obj, start_time, end_time):
        self.calls["success " + kwargs["call_type"]] = sorted(words(kwargs) | words(response_obj.model_dump(), "response"))

    def log_failure_event(self, kwargs, response_obj, start_time, end_time):
        self.calls["failure"] = sorted(words({"standard_logging_object": kwargs["standard_logging_object"]}))


server = HTTPServer(("127.0.0.1", 0), Provider)
threading.Thread(target=server.serve_forever, daemon=True).start()
to = {"api_base": f"http://127.0.0.1:{server.server_address[1]}", "api_key": "none"}
litellm.turn_off_message_logging = True
litellm.suppress_debug_info = True
litellm.callbacks = [Seen()]
litellm.completion(model="openai/m", messages=[{"role": "user", "content": "In-Prompt"}], **to)
litellm.embedding(model="openai/m", input=["In-Note"], **to)
try:
    litellm.completion(model="openai/m", messages=[{"role": "user", "content": "In-Refused"}], **to)
except litellm.BadRequestError:
    pass
for _ in range(100):
    if len(Seen.calls) == 3:
        break
    time.sleep(0.1)
for name, held in sorted(Seen.calls.items()):
    print(name, held)
expected = {
    "success completion": ["additional_args.complete_input_dict.messages[].content: In-Prompt", "original_response: Out-Answer"],
    "success embedding": ["additional_args.complete_input_dict.input[]: In-Note"],
    "failure": ["standard_logging_object.error_information.error_message: In-Refused", "standard_logging_object.error_str: In-Refused"],
}
sys.exit(0 if Seen.calls == expected else 1)
PY
LITELLM_LOCAL_MODEL_COST_MAP=True "$folder/python/bin/python" "$folder/seen.py" 2>/dev/null
