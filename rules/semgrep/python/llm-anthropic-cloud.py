from anthropic import AnthropicBedrock

client = AnthropicBedrock()


def ask(clinical_note, question):
    # ruleid: phitrace-python-llm-anthropic-on-cloud
    client.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": clinical_note}])
    # ok: phitrace-python-llm-anthropic-on-cloud
    client.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": question}])
