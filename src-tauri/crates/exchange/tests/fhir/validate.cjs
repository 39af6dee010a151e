// Validates FHIR R4 JSON with the npm package `fhir` (its own R4 definitions, offline). Reads a list of resources from standard input and
// writes the list of their errors, a list of texts for each. BALLAST_FHIR is the folder with the installed packages (`./dev fhir` makes it).
'use strict';

const { createRequire } = require('node:module');
const path = require('node:path');
const fs = require('node:fs');

const installed = createRequire(path.join(process.env.BALLAST_FHIR, 'package.json'));
const { Fhir } = installed('fhir');

const fhir = new Fhir();
const severe = (message) => message.severity === 'error' || message.severity === 'fatal';
const errorsOf = (resource) => {
  const result = fhir.validate(resource, { errorOnUnexpected: true });
  const errors = result.messages.filter(severe).map((m) => `${m.location}: ${m.message}`);
  return result.valid || errors.length > 0 ? errors : ['not valid'];
};
process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map(errorsOf)));
