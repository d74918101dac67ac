"""Write the JSON Schemas that are published: of what files hold, and of what comes out."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import overgang
from overgang.advice.document import AdviceDocument, Record
from overgang.dossier import Dossier
from overgang.norms.schema import rules_schema
from overgang.practices import Practice

folder = Path(overgang.__file__).parent / "schemas"
words = tomllib.loads(Path(__file__).with_name("rules-words.toml").read_text(encoding="utf-8"))
schemas = {
    "advice-1.json": AdviceDocument.model_json_schema(mode="serialization"),
    "dossier-1.json": Dossier.model_json_schema(mode="validation"),
    "practice-1.json": Practice.model_json_schema(mode="validation"),
    "record-1.json": Record.model_json_schema(mode="serialization"),
    "rules-1.json": rules_schema(words),
}
for name, schema in schemas.items():
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    (folder / name).write_text(text, encoding="utf-8")
    print(folder / name)
