from openai import AzureOpenAI

client = AzureOpenAI()


def summarize(clinical_note):
    # ruleid: phitrace-python-llm-azure-openai
    client.chat.completions.create(model="x", messages=[{"role": "user", "content": clinical_note}])
