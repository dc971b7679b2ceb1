from groq import Groq


def ask(client, clinical_note, question):
    # ruleid: phitrace-python-llm-groq
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": clinical_note}])
    # ok: phitrace-python-llm-groq
    client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
