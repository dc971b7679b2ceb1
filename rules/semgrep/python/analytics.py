import analytics
import posthog
import statsig
from amplitude import BaseEvent
from mixpanel import Mixpanel


def visit(patient, mp, visit_count):
    # ruleid: phitrace-python-analytics-posthog
    posthog.capture("u1", "visit", {"diagnosis": patient.diagnosis})
    # ok: phitrace-python-analytics-posthog
    posthog.capture("u1", "visit", {"count": visit_count})
    # ruleid: phitrace-python-analytics-segment
    analytics.identify("u1", {"email": patient.email})
    # ok: phitrace-python-analytics-segment
    analytics.page("u1", "Docs", "Python")
    # ruleid: phitrace-python-analytics-mixpanel
    mp.people_set("u1", {"$name": patient.name})
    # ok: phitrace-python-analytics-mixpanel
    mp.people_set("u1", {"plan": "pro"})
    # ruleid: phitrace-python-analytics-amplitude
    BaseEvent(event_type="visit", event_properties={"reason": patient.diagnosis})
    # ok: phitrace-python-analytics-amplitude
    BaseEvent(event_type="visit", event_properties={"count": len(patient.visits)})
    # ruleid: phitrace-python-analytics-statsig
    statsig.log_event("visit", value=patient.diagnosis)
    # ok: phitrace-python-analytics-statsig
    statsig.log_event("visit", value=visit_count)
