"""Write the JSON Schema of an advice, as programs that read one can rely on it."""

from __future__ import annotations

import json
from pathlib import Path

import overgang
from overgang.advice.document import AdviceDocument

file = Path(overgang.__file__).parent / "schemas" / "advice-1.json"
schema = AdviceDocument.model_json_schema(mode="serialization")
file.write_text(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
print(file)
