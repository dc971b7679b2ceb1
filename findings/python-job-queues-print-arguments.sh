#!/bin/sh
# rq 3.0.0 (with fakeredis 2.41.0), procrastinate 3.10.0, luigi 3.8.1, dramatiq 2.2.1, celery 5.7.0, huey 3.5.4 (PyPI). A job is
# given a patient's name and returns a word; the loggers are at INFO, as workers in production are. Guess: the log has the
# name and the number of the job, since arguments go through the queue. Seen: rq and procrastinate print the whole call when it starts
# and when it ends, luigi makes the value a part of the task's number; procrastinate and celery print what the job returned; dramatiq
# prints the call once it fails. huey prints neither.
# Consequence: the log of a worker lists the patients whom it was working on, without a line of one's own that logs.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check rq==3.0.0 fakeredis==2.41.0 procrastinate==3.10.0 luigi==3.8.1 \
  dramatiq==2.2.1 celery==5.7.0 huey==3.5.4
cat >"$folder/jobs.py" <<'PY'
def remind(name, fails=False):
    if fails:
        raise RuntimeError("no line")
    return "Out-" + "Value"
PY
cat >"$folder/seen.py" <<'PY'
import asyncio
import logging
import re
import sys

from jobs import remind

PATIENT = "In" + "Name"
DONE, FAILED = {"name": PATIENT}, {"name": PATIENT, "fails": True}


def rq():
    import fakeredis
    from rq import Queue, SimpleWorker

    connection = fakeredis.FakeStrictRedis()
    queue = Queue(connection=connection)
    queue.enqueue(remind, **DONE)
    SimpleWorker([queue], connection=connection).work(burst=True)


def procrastinate():
    from procrastinate import App, testing

    app = App(connector=testing.InMemoryConnector())
    job = app.task(name="remind")(remind)

    async def run():
        async with app.open_async():
            await job.defer_async(**DONE)
            await app.run_worker_async(wait=False)

    asyncio.run(run())


def luigi():
    import luigi as library

    class Remind(library.Task):
        name = library.Parameter()
        done = False

        def run(self):
            self.done = True

        def complete(self):
            return self.done

    library.build([Remind(name=PATIENT)], local_scheduler=True, no_lock=True, log_level="INFO")


def dramatiq(asked=DONE):
    import dramatiq as library
    from dramatiq.brokers.stub import StubBroker

    broker = StubBroker()
    broker.emit_after("process_boot")
    library.set_broker(broker)
    job = library.actor(remind, max_retries=0)
    worker = library.Worker(broker, worker_timeout=100)
    worker.start()
    job.send(**asked)
    broker.join("default", fail_fast=False)
    worker.join()
    worker.stop()


def dramatiq_failed():
    dramatiq(FAILED)


def celery():
    from celery import Celery
    from celery.contrib.testing.worker import start_worker

    app = Celery("jobs", broker="memory://", backend="cache+memory://")
    app.conf.worker_hijack_root_logger = False
    job = app.task(remind)
    with start_worker(app, perform_ping_check=False, loglevel="INFO"):
        job.delay(**DONE).get(timeout=20)


def huey():
    from huey import MemoryHuey

    queue = MemoryHuey(immediate=False)
    queue.task()(remind)(**DONE)
    queue.execute(queue.dequeue())


class Words(logging.Handler):
    seen = set()

    def emit(self, record):
        self.seen.update(re.findall(r"InName|In_Name|Out-Value", self.format(record)))


logging.root.handlers = [Words()]
logging.root.setLevel(logging.INFO)
locals()[sys.argv[1]]()
print(sys.argv[1], *sorted(Words.seen))
PY
cd "$folder"
for queue in rq procrastinate luigi dramatiq dramatiq_failed celery huey; do
  "$folder/python/bin/python" seen.py "$queue" 2>/dev/null | grep -a "^$queue\b" || true
done >seen.txt
cat seen.txt
expected="rq InName
procrastinate InName Out-Value
luigi InName
dramatiq
dramatiq_failed InName
celery Out-Value
huey"
[ "$(cat seen.txt)" = "$expected" ]
