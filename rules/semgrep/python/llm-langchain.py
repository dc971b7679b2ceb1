from langchain_openai import ChatOpenAI


def ask(llm, clinical_note, question):
    # ruleid: phitrace-python-llm-langchain-openai
    llm.invoke(f"Summarize: {clinical_note}")
    # ok: phitrace-python-llm-langchain-openai
    llm.invoke(question)
