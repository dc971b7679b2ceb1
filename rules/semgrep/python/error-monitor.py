import bugsnag
import newrelic.agent
import rollbar
import sentry_sdk
from ddtrace import tracer
from langfuse import Langfuse


def fail(patient, langfuse, retries):
    # ruleid: phitrace-python-error-monitor-sentry
    sentry_sdk.set_user({"email": patient.email})
    # ok: phitrace-python-error-monitor-sentry
    sentry_sdk.set_user({"id": patient.id})
    # ruleid: phitrace-python-error-monitor-sentry
    sentry_sdk.capture_message(f"no slot for {patient.name}")
    # ok: phitrace-python-error-monitor-sentry
    sentry_sdk.capture_message("no slot for patient.name")
    # ruleid: phitrace-python-error-monitor-rollbar
    rollbar.report_message("no slot", extra_data={"dob": patient.dob})
    # ok: phitrace-python-error-monitor-rollbar
    rollbar.report_message("no slot", extra_data={"retries": retries})
    # ruleid: phitrace-python-error-monitor-bugsnag
    bugsnag.leave_breadcrumb("visit", {"name": patient.name})
    # ok: phitrace-python-error-monitor-bugsnag
    bugsnag.leave_breadcrumb("visit", {"retries": retries})
    # ruleid: phitrace-python-error-monitor-newrelic
    newrelic.agent.add_custom_attribute("name", patient.name)
    # ok: phitrace-python-error-monitor-newrelic
    newrelic.agent.add_custom_attribute("retries", retries)
    with tracer.trace("visit") as span:
        # ruleid: phitrace-python-error-monitor-datadog
        span.set_tag("patient", patient.name)
        # ok: phitrace-python-error-monitor-datadog
        span.set_tag("patient.id", patient.id)
    # ruleid: phitrace-python-error-monitor-langfuse
    langfuse.trace(name="scribe", input=patient.notes)
    # ok: phitrace-python-error-monitor-langfuse
    langfuse.trace(name="scribe", input=retries)
