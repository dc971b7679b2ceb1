import voyageai


def index(vo, clinical_note, titles):
    # ruleid: phitrace-python-embedding-voyage-ai
    vo.embed([clinical_note], model="voyage-3")
    # ok: phitrace-python-embedding-voyage-ai
    vo.embed(titles, model="voyage-3")
