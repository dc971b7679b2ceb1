from google import genai
from openai import OpenAI

client = OpenAI()


def index(clinical_note, titles, gemini):
    # ruleid: phitrace-python-embedding-openai
    client.embeddings.create(model="text-embedding-3-small", input=clinical_note)
    # ok: phitrace-python-embedding-openai
    client.embeddings.create(model="text-embedding-3-small", input=titles)
    # ruleid: phitrace-python-embedding-google-gemini-api
    gemini.models.embed_content(model="gemini-embedding-001", contents=clinical_note)
    # ok: phitrace-python-embedding-google-gemini-api
    gemini.models.embed_content(model="gemini-embedding-001", contents=titles)
