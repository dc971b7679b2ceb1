#!/bin/sh
# elastic-apm 6.26.2, rollbar 1.5.0, raygun4py 8.0.0 (PyPI), with their defaults. A function has a patient's record, a number and a
# password in variables, fails, and the error is reported without anything beside it. Guess: its type, message and stack are
# sent, as the same companies' packages for Node do. Seen: each sends the values of the local variables of every frame of the
# stack, the record with what is nested in it. Elastic's and Rollbar's lists of secret names keep the password, and know no `ssn`;
# Raygun's package sends the password, too. `collect_local_variables`, `locals` and `transmitLocalVariables` turn it off.
# Consequence: every error in code that handles patients sends the patient whom it was handling.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check elastic-apm==6.26.2 rollbar==1.5.0 raygun4py==8.0.0
cat >"$folder/report.py" <<'PY'
import gzip
import re
import sys
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer

sent = []


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = b""
        if self.headers.get("transfer-encoding") == "chunked":
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers["content-length"]))
        encoding = self.headers.get("content-encoding")
        sent.append(gzip.decompress(body) if encoding == "gzip" else zlib.decompress(body) if encoding == "deflate" else body)
        self.answer(202, b"{}")

    def do_GET(self):
        self.answer(200, b'{"version":"8.10.0"}')

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def value(word):
    return "-".join(("In", word))


def visit():
    record = {"name": value("Name"), "insurance": {"ssn": value("Nested")}}
    ssn = value("Ssn")
    password = value("Password")
    return record["missing"]


server = HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=server.serve_forever, daemon=True).start()
here = f"127.0.0.1:{server.server_address[1]}"
name = sys.argv[1]
if name == "elastic-apm":
    import elasticapm

    client = elasticapm.Client(service_name="clinic", server_url=f"http://{here}", metrics_interval="0s", central_config=False, cloud_provider=False)
    report, close = client.capture_exception, client.close
elif name == "rollbar":
    import rollbar

    rollbar.init("none", "test", endpoint=f"http://{here}/api/1/", handler="blocking")
    report, close = rollbar.report_exc_info, lambda: None
else:
    from raygun4py import raygunprovider

    sender = raygunprovider.RaygunSender("none")
    sender.endpointprotocol, sender.endpointhost = "http://", here
    report, close = sender.send_exception, lambda: None
try:
    visit()
except KeyError:
    report()
close()
print(name, *sorted(set(re.findall(r"In-\w+", b" ".join(sent).decode("utf8", "replace")))))
PY
cd "$folder"
for name in elastic-apm rollbar raygun4py; do "$folder/python/bin/python" report.py "$name" 2>/dev/null; done >seen
cat seen
cat >expected <<'TEXT'
elastic-apm In-Name In-Nested In-Ssn
rollbar In-Name In-Nested In-Ssn
raygun4py In-Name In-Nested In-Password In-Ssn
TEXT
cmp -s seen expected
