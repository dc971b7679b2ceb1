"""Rate and recall of Microsoft Presidio's pattern recognisers on a text of records, a line a text, to set beside `npm run bench -- --only records`.

python presidio.py FILE: needs presidio-analyzer; the language pipeline is a blank one, so names are left out.
"""

import re
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
    text = open(path, encoding="utf8", newline="\n").read()
    lines = re.split(r"(?<=\n)", text)
    analyzer = AnalyzerEngine(nlp_engine=BlankEngine(), supported_languages=["en"])
    started = time.process_time()
    found = [{result.entity_type for result in analyzer.analyze(line, language="en")} for line in lines]
    seconds = time.process_time() - started
    print(f"presidio: {len(text.encode()) / 1e6 / seconds:.3f} MB/s on {len(lines)} lines")
    for entity, shape in (("US_SSN", r"\b\d{3}-\d{2}-\d{4}\b"), ("PHONE_NUMBER", r"\b\d{3}-\d{3}-\d{4}\b")):
        planted = [i for i, line in enumerate(lines) if re.search(shape, line)]
        hits = sum(entity in found[i] for i in planted)
        print(f"{entity}: {hits} of {len(planted)} lines")


main(sys.argv[1])
