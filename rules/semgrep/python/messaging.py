from sendgrid.helpers.mail import Mail
from slack_sdk import WebClient
from twilio.rest import Client


def remind(patient, client, slack, slots):
    # ruleid: phitrace-python-messaging-twilio
    client.messages.create(to=patient.phone, from_="+1", body="See you")
    # ok: phitrace-python-messaging-twilio
    client.calls.create(to="+1", from_="+1", url="x")
    # ruleid: phitrace-python-messaging-sendgrid
    Mail(from_email="a@example.org", to_emails=patient.email, subject="Visit")
    # ok: phitrace-python-messaging-sendgrid
    Mail(from_email="a@example.org", to_emails="b@example.org", subject="Report")
    # ruleid: phitrace-python-messaging-slack
    slack.chat_postMessage(channel="#desk", text=f"{patient.name} is here")
    # ok: phitrace-python-messaging-slack
    slack.chat_postMessage(channel="#desk", text=f"{slots} slots left")
