"""Parses FHIR R4 JSON with the models of PyPI `fhir.resources` (R4B; they check fields and types, not codes).

Reads a list of resources from standard input and writes the list of their errors, a list of texts for each.
"""

import json
import sys

from fhir.resources.R4B import get_fhir_model_class
from pydantic import ValidationError


def errors_of(resource):
    """What is wrong with a resource."""
    try:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    except ValidationError as error:
        return [f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors()]
    return []


json.dump([errors_of(resource) for resource in json.load(sys.stdin)], sys.stdout)
