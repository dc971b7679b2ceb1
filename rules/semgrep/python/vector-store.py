import weaviate
from pinecone import Pinecone
from qdrant_client import QdrantClient


def store(index, collection, qdrant, clinical_note, title):
    # ruleid: phitrace-python-vector-store-pinecone
    index.upsert_records("notes", [{"_id": "1", "text": clinical_note}])
    # ok: phitrace-python-vector-store-pinecone
    index.upsert_records("guides", [{"_id": "1", "text": title}])
    # ruleid: phitrace-python-vector-store-weaviate
    collection.data.insert({"text": clinical_note})
    # ok: phitrace-python-vector-store-weaviate
    collection.data.insert({"text": title})
    # ruleid: phitrace-python-vector-store-qdrant
    qdrant.upload_points("notes", points=[{"payload": {"text": clinical_note}}])
    # ok: phitrace-python-vector-store-qdrant
    qdrant.upload_points("guides", points=[{"payload": {"text": title}}])
