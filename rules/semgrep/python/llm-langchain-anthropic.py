from langchain_anthropic import ChatAnthropic


def ask_again(chain, clinical_note, question):
    # ruleid: phitrace-python-llm-langchain-anthropic
    chain.invoke({"note": clinical_note})
    # ok: phitrace-python-llm-langchain-anthropic
    chain.invoke({"question": question})
