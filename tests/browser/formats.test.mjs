// What the server writes, read by programs of others: its description, and its bibliographies.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openSite } from './site.mjs';

const all = openSite('tests/data/sample');
const ask = (path) => fetch(all.site.address + path);

test('the description of the API is valid OpenAPI 3.1', async () => {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const validator = new Validator();
  const result = await validator.validate(await (await ask('/openapi.json')).json());
  assert.deepEqual(result, { valid: true });
  assert.equal(validator.version, '3.1');
});

test('a reader of RIS finds every article of an export with its title and address', async () => {
  const { Cite } = await import('@citation-js/core');
  await import('@citation-js/plugin-ris');
  const search = 'q=thanh+pho&sort=newest&duplicates=show';
  const lines = (await (await ask(`/api/v1/export?format=jsonl&${search}`)).text()).trimEnd().split('\n');
  const wanted = lines.map((line) => JSON.parse(line));
  const read = new Cite(await (await ask(`/api/v1/export?format=ris&${search}`)).text()).data;
  assert.ok(wanted.length > 5);
  assert.deepEqual(read.map((entry) => entry.id), wanted.map((article) => article.id));
  assert.deepEqual(read.map((entry) => entry.title), wanted.map((article) => article.title));
  assert.deepEqual(read.map((entry) => entry.URL), wanted.map((article) => article.url ?? all.site.address + article.links.html));
});
