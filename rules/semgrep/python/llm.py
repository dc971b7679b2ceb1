import anthropic
import openai
from openai import OpenAI

client = OpenAI()
claude = anthropic.Anthropic()


def summarize(patient_name, visit_count, clinical_note):
    # ruleid: phitrace-python-llm-openai
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"Summarize {clinical_note}"}])
    prompt = "Patient: " + patient_name
    # ruleid: phitrace-python-llm-openai
    openai.ChatCompletion.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])
    # ok: phitrace-python-llm-openai
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"{visit_count} visits"}])
    # ok: phitrace-python-llm-openai
    client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": redact_note(clinical_note)}])
    # ruleid: phitrace-python-llm-anthropic
    claude.messages.create(model="claude", max_tokens=10, messages=[{"role": "user", "content": clinical_note}])
    # ok: phitrace-python-llm-anthropic
    claude.messages.create(model="claude", max_tokens=10, messages=[{"role": "user", "content": "What is FHIR?"}])
