import cohere


def index(co, clinical_note, titles):
    # ruleid: phitrace-python-embedding-cohere
    co.embed(texts=[clinical_note], model="embed-v4.0")
    # ok: phitrace-python-embedding-cohere
    co.embed(texts=titles, model="embed-v4.0")
