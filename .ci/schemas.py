"""Write the JSON Schemas that are published: of an advice, and of a rule file."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import overgang
from overgang.advice.document import AdviceDocument
from overgang.norms.schema import rules_schema

folder = Path(overgang.__file__).parent / "schemas"
words = tomllib.loads(Path(__file__).with_name("rules-words.toml").read_text(encoding="utf-8"))
schemas = {
    "advice-1.json": AdviceDocument.model_json_schema(mode="serialization"),
    "rules-1.json": rules_schema(words),
}
for name, schema in schemas.items():
    text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    (folder / name).write_text(text, encoding="utf-8")
    print(folder / name)
