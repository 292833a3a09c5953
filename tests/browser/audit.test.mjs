// Every page, in both languages: valid HTML, no violation that axe-core finds, nothing too heavy, nothing wider
// than a phone.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { openSite } from './site.mjs';

const all = openSite('tests/data/sample', addRecords);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const { HtmlValidate, formatterFactory } = createRequire(import.meta.url)('html-validate');

/** Paths in Vietnamese; each is looked at in English, too. */
const PAGES = {
  home: '/',
  results: '/search?q=thanh+pho',
  'results of everything': '/search',
  'filtered results': '/search?q=thanh+pho&date=2022&exclude_source=SVO&sort=oldest',
  'no results': '/search?q=xyzzy+khong+co',
  'a bad filter': '/search?q=thanh+pho&date=hom-qua',
  'a number': '/search?q=28-NQ%2FTW',
  'a slip': '/search?q=nghi+quyt',
  'results by share': '/search?q=thanh+pho&chart=share',
  'values of a facet': '/search/official?q=thanh+pho',
  'values called so': '/search/official?find=nguyen&match=all&resolution=28-NQ%2FTW',
  officials: '/officials',
  'officials narrowed': '/officials?q=nguyen&sort=articles',
  'nobody of that name': '/officials?q=xyzzy',
  documents: '/documents',
  browse: '/browse',
  'a bad date': '/browse?date=hom-qua',
  year: '/browse/2022',
  month: '/browse/2022-11',
  day: '/browse/2022-11-22',
  'empty day': '/browse/1999-01-01',
  check: '/check',
  help: '/help',
  'help on the API': '/help/api',
  about: '/about',
  'not found': '/khong-co-trang-nay',
};
const MOST_BYTES = 100_000;

const ask = async (path) => (await fetch(all.site.address + path)).json();

/** Pages whose address only the archive knows. */
async function addRecords() {
  const [official] = (await ask('/api/v1/officials?sort=articles&limit=1')).officials;
  const [document] = (await ask('/api/v1/documents?sort=articles&limit=1')).documents;
  const { hits } = await ask('/api/v1/search?q=thanh+pho&limit=1&facets=');
  PAGES.official = `/officials/${encodeURIComponent(official.id)}`;
  PAGES.document = document.links.html;
  PAGES['a number of several lives'] = '/documents/08-nq-tu';
  PAGES.article = `/articles/${encodeURIComponent(hits[0].id)}`;
}

const inEnglish = (path) => (path === '/' ? '/en/' : `/en${path}`);
const bothLanguages = () =>
  Object.entries(PAGES).flatMap(([name, path]) => [[name, path], [`${name}, English`, inEnglish(path)]]);

test('the HTML of every page is valid', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults = [];
  for (const [name, path] of bothLanguages()) {
    const html = await (await fetch(all.site.address + path)).text();
    const report = await validator.validateString(html, path);
    if (!report.valid) faults.push(name, formatterFactory('text')(report.results));
  }
  assert.deepEqual(faults, []);
});

test('no page is over 100 KB before compression', async () => {
  for (const [name, path] of bothLanguages()) {
    const answer = await fetch(all.site.address + path, { headers: { 'accept-encoding': 'identity' } });
    const bytes = (await answer.arrayBuffer()).byteLength;
    assert.ok(bytes <= MOST_BYTES, `${name}: ${bytes} bytes`);
  }
});

/** What axe-core complains about on a page, by the rules named. */
async function violations(page, path, rules) {
  await page.goto(all.site.address + path);
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate((runOnly) => globalThis.axe.run({ runOnly }), rules);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ').slice(0, 300)}`);
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Each language and width once with all rules; the dark colours differ in nothing but contrast. */
const AUDITS = [
  { name: 'on a phone', width: 360, colorScheme: 'light', address: (path) => path, rules: RULES },
  { name: 'in English on a screen', width: 1280, colorScheme: 'light', address: inEnglish, rules: RULES },
  { name: 'in the dark', width: 1280, colorScheme: 'dark', address: (path) => path, rules: ['color-contrast'] },
];

for (const { name, width, colorScheme, address, rules } of AUDITS) {
  test(`axe-core finds no violation ${name}`, async () => {
    // The page's own policy would keep axe-core out.
    const context = await all.browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const faults = [];
    for (const [which, path] of Object.entries(PAGES)) {
      for (const fault of await violations(page, address(path), rules)) faults.push(`${which}: ${fault}`);
    }
    await context.close();
    assert.deepEqual(faults, []);
  });
}

test('no page is wider than a phone', async () => {
  const context = await all.browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true });
  const page = await context.newPage();
  for (const [name, path] of bothLanguages()) {
    await page.goto(all.site.address + path);
    const [width, scroll] = await page.evaluate(() =>
      [document.documentElement.clientWidth, document.documentElement.scrollWidth]);
    assert.ok(scroll <= width, `${name}: ${scroll} px of content in ${width} px`);
  }
  await context.close();
});
