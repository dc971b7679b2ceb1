import boto3
import cohere
import google.generativeai as genai
import replicate
from groq import Groq
from huggingface_hub import InferenceClient
from mistralai import Mistral
from together import Together


def bedrock(client, clinical_note):
    # ruleid: phitrace-python-llm-aws-bedrock
    client.converse(modelId="m", messages=[{"role": "user", "content": [{"text": clinical_note}]}])


def gemini(model, clinical_note):
    # ruleid: phitrace-python-llm-google-gemini-api
    model.generate_content(clinical_note)
    # ok: phitrace-python-llm-google-gemini-api
    model.generate_content("What is FHIR?")


def others(co, mistral, groq, hf, clinical_note):
    # ruleid: phitrace-python-llm-cohere
    co.chat(model="command", messages=clinical_note)
    # ruleid: phitrace-python-llm-mistral
    mistral.chat.complete(model="m", messages=[{"role": "user", "content": clinical_note}])
    # ruleid: phitrace-python-llm-replicate
    replicate.run("meta/llama", input={"prompt": clinical_note})
    # ruleid: phitrace-python-llm-huggingface
    hf.text_generation(clinical_note)
