"""Reads texts from a file (JSON, a list of texts) with Microsoft Presidio's pattern recognisers; prints its processor time without start-up, and
in how many texts each of its entities was found. `npm run bench -- --only presidio --python PYTHON` runs it beside phitrace on the same texts.

python presidio.py FILE: needs presidio-analyzer; the language pipeline is a blank one, so names are left out.
"""

import collections
import importlib.metadata
import json
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import SpacyNlpEngine


class BlankEngine(SpacyNlpEngine):
    def __init__(self):
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}


def main(path):
    with open(path, encoding="utf8") as file:
        texts = json.load(file)
    analyzer = AnalyzerEngine(nlp_engine=BlankEngine(), supported_languages=["en"])
    found = collections.Counter()
    started = time.process_time()
    for text in texts:
        found.update({result.entity_type for result in analyzer.analyze(text, language="en")})
    seconds = time.process_time() - started
    version = importlib.metadata.version("presidio-analyzer")
    print(json.dumps({"version": version, "seconds": seconds, "found": found}))


main(sys.argv[1])
