"""Every answer is checked against the contract: schema/openapi.json, and schema/json that it refers to."""

import functools
import json
import os
import re
from pathlib import Path

import jsonschema

FOLDER = Path(os.environ.get("TRACUU_SOURCE", Path(__file__).resolve().parents[2])) / "schema"
PROBLEM = "application/problem+json"

# What a connection refuses before there is a request for an address.
OF_CONNECTIONS = {405, 408, 414, 431, 501, 505}


@functools.lru_cache(None)
def document():
    return json.loads((FOLDER / "openapi.json").read_text(encoding="utf-8"))


def resolved(part):
    """What a reference into the document stands for."""
    if "$ref" not in part or not part["$ref"].startswith("#/components/"):
        return part
    for name in part["$ref"].split("/")[1:]:
        part = document() if name == "components" and "$ref" in part else part
        part = part[name]
    return part


def validator_of(contract):
    validator = jsonschema.validators.validator_for(contract)
    validator.check_schema(contract)
    return validator(contract)


@functools.lru_cache(None)
def schema(name):
    """A validator of schema/json/NAME.schema.json."""
    return validator_of(json.loads((FOLDER / f"json/{name}.schema.json").read_text(encoding="utf-8")))


def validator_for(contract):
    """A validator of a schema as it stands in the document."""
    part = resolved(contract)
    if part is not contract and "$ref" in part:
        return schema(Path(part["$ref"]).name.removesuffix(".schema.json"))
    return validator_of(part)


def validate(value, validator):
    errors = sorted(validator.iter_errors(value), key=lambda error: list(error.path))
    if errors:
        raise AssertionError("; ".join(f"{'/'.join(map(str, e.path))}: {e.message}" for e in errors[:5]))


def find_operation(path, method):
    """What the document says of an address, or nothing."""
    for pattern, item in document()["paths"].items():
        if re.fullmatch(re.sub(r"\\{[a-z]+\\}", "[^/]+", re.escape(pattern)), path):
            return item.get(method.lower())
    return None


def check_problem(answer):
    problem = answer.json()
    validate(problem, schema("problem"))
    if problem["status"] != answer.status:
        raise AssertionError(f"status {answer.status} says {problem['status']} in its body")


def validate_answer(path, answer, method="GET"):
    """Raises AssertionError where an answer is not what the document says of its address."""
    if answer.type == PROBLEM:
        check_problem(answer)
    operation = find_operation(path, method)
    if operation is None or answer.status in OF_CONNECTIONS:
        return
    response = operation["responses"].get(str(answer.status))
    if response is None:
        raise AssertionError(f"{method} {path}: status {answer.status} is not documented")
    types = resolved(response).get("content", {})
    if answer.status == 304:
        return
    if answer.type not in types:
        raise AssertionError(f"{method} {path}: {answer.type} is not documented for {answer.status}")
    if "json" in answer.type and answer.type != "application/x-ndjson":
        validate(answer.json(), validator_for(types[answer.type]["schema"]))
