#!/usr/bin/env bash
# langgraph 1.2.24 with langgraph-checkpoint-sqlite 3.1.2 and langchain-core 1.8.3 (PyPI). A conversation is kept in SQLite; a patient asks that
# it be forgotten, and the graph answers with `RemoveMessage` for each message, as its documentation has it for deleting messages. Guess: what
# is kept afterwards has none of them. Seen: the state is empty; every earlier checkpoint holds the message as before, and
# `get_state_history` gives it, so that the thread can be taken up from there. `delete_thread` takes all of them.
# Consequence: "the last messages only" and "forget that" are true of what the model is sent next, and of nothing that is stored.
# Seen with Python 3.11.7. Exits with 1 when that changes.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/python"
"$folder/python/bin/pip" install --quiet --disable-pip-version-check langgraph==1.2.24 langgraph-checkpoint-sqlite==3.1.2 langchain-core==1.8.3
"$folder/python/bin/python" - <<'PY'
import sqlite3
import sys

from langchain_core.messages import HumanMessage, RemoveMessage
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, MessagesState, StateGraph


def answer(state):
    messages = state["messages"]
    return {"messages": [RemoveMessage(id=message.id) for message in messages] if messages[-1].content == "forget" else []}


saver = SqliteSaver(sqlite3.connect(":memory:", check_same_thread=False))
graph = StateGraph(MessagesState)
graph.add_node("answer", answer)
graph.add_edge(START, "answer")
graph.add_edge("answer", END)
chat = graph.compile(checkpointer=saver)
thread = {"configurable": {"thread_id": "1"}}
for text in ["In-Told", "forget"]:
    chat.invoke({"messages": [HumanMessage(text)]}, thread)


def history():
    return sum(any(message.content == "In-Told" for message in state.values.get("messages", [])) for state in chat.get_state_history(thread))


seen = {"state": len(chat.get_state(thread).values["messages"]), "checkpoints that hold it": history()}
saver.delete_thread("1")
seen["after delete_thread"] = history()
print(seen)
sys.exit(0 if seen == {"state": 0, "checkpoints that hold it": 4, "after delete_thread": 0} else 1)
PY
