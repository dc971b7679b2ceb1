import vertexai
from vertexai.generative_models import GenerativeModel


def ask(model, clinical_note, question):
    # ruleid: phitrace-python-llm-google-vertex-ai
    model.generate_content(clinical_note)
    # ok: phitrace-python-llm-google-vertex-ai
    model.generate_content(question)
