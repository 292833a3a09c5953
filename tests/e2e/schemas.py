"""Every JSON answer is checked against the contract in schema/json."""

import functools
import json
import os
import re
from pathlib import Path

import jsonschema

FOLDER = Path(os.environ.get("TRACUU_SOURCE", Path(__file__).resolve().parents[2])) / "schema/json"

SCHEMA_OF_PATH = [
    (r"/api/v1/search", "search"),
    (r"/api/v1/suggest", "suggest"),
    (r"/api/v1/articles/[^/]+", "article_response"),
    (r"/readyz", "archive_status"),
]


def validator_of(contract):
    validator = jsonschema.validators.validator_for(contract)
    validator.check_schema(contract)
    return validator(contract)


@functools.lru_cache(None)
def schema(name):
    return validator_of(json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8")))


def validate(value, validator):
    errors = sorted(validator.iter_errors(value), key=lambda error: list(error.path))
    if errors:
        raise AssertionError("; ".join(f"{'/'.join(map(str, e.path))}: {e.message}" for e in errors[:5]))


def validate_answer(path, answer):
    """Raises AssertionError where a JSON answer breaks its schema. Other types pass."""
    if answer.type == "application/problem+json":
        problem = answer.json()
        validate(problem, schema("problem"))
        if problem["status"] != answer.status:
            raise AssertionError(f"status {answer.status} says {problem['status']} in its body")
        return
    if answer.type != "application/json" or answer.status != 200:
        return
    for pattern, name in SCHEMA_OF_PATH:
        if re.fullmatch(pattern, path):
            validate(answer.json(), schema(name))
