// What people come for, on a screen and on a phone, with JavaScript and without.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { READERS, follow, searchBox, searchFor, titles, total, visit } from './reader.mjs';
import { openSite } from './site.mjs';

const all = openSite('tests/data/sample');
const ask = async (path) => (await fetch(all.site.address + path)).json();

for (const reader of Object.keys(READERS)) {
  test(`${reader}: a citizen finds an article by words without accents`, () =>
    visit(all, reader, '/', async (page) => {
      await searchFor(page, 'gia nuoc sach');
      assert.match((await titles(page)).slice(0, 3).join('\n'), /nước sạch/i);
      await follow(page, page.locator('.hit h3 a').first(), /\/articles\//);
      assert.match(await page.locator('article').first().innerText(), /nước sạch/i);
    }));

  test(`${reader}: a number that was used again is a choice between documents`, () =>
    visit(all, reader, '/documents?q=08-NQ', async (page) => {
      await follow(page, page.getByRole('link', { name: '08-NQ/TU', exact: true }), /\/documents\/08-nq-tu/);
      // Articles that do not say which stand apart, under the plain number.
      const lives = page.locator('.lives a').filter({ hasText: 'khóa' });
      assert.equal(await lives.count(), 2, await page.locator('.lives').innerText());
      for (const life of await lives.allInnerTexts()) {
        await page.goto('/documents/08-nq-tu');
        const row = page.locator('.lives li').filter({ has: page.getByRole('link', { name: life, exact: true }) });
        const articles = Number((await row.locator('.detail').innerText()).match(/^\d+/)[0]);
        await follow(page, row.getByRole('link'), /\/search\?/);
        assert.equal(await total(page), articles, life);
        assert.ok((await titles(page)).length > 0, life);
      }
    }));

  test(`${reader}: a month is reached from the archive's months, and a day from the month`, () =>
    visit(all, reader, '/browse', async (page) => {
      await follow(page, page.locator('a[href$="/browse/2022-11"]'), /\/browse\/2022-11/);
      await follow(page, page.locator('a[href$="/browse/2022-11-22"]'), /\/browse\/2022-11-22/);
      const found = await ask('/api/v1/search?date=2022-11-22');
      assert.deepEqual((await titles(page)).sort(), found.hits.map((hit) => hit.title).sort());
    }));

  test(`${reader}: a list that was pasted is checked`, () =>
    visit(all, reader, '/check', async (page) => {
      await page.locator('textarea').fill('28-nq/tw\n999-NQ/TW\nDoãn Thị Hồng Miên\n');
      await page.getByRole('button', { name: 'Kiểm tra' }).click();
      await page.locator('table.checked').waitFor();
      const rows = await page.locator('table.checked tbody tr').allInnerTexts();
      assert.equal(rows.length, 3, rows.join('\n'));
      assert.match(rows[0], /28-NQ\/TW/);
      assert.match(rows[1], /Kho không có/);
      assert.match(rows[2], /Doãn Thị Hồng Miên/);
    }));

  test(`${reader}: the language is switched, and stays`, () =>
    visit(all, reader, '/search?q=thanh+pho', async (page) => {
      const found = await titles(page);
      await follow(page, page.getByRole('link', { name: 'English' }), /\/en\/search\?/);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.deepEqual(await titles(page), found);
      await follow(page, page.locator('.hit h3 a').first(), /\/en\/articles\//);
      await follow(page, page.getByRole('link', { name: 'Tiếng Việt' }), /:\d+\/articles\//);
    }));

  test(`${reader}: an official's page leads to the articles and to the people beside them`, () =>
    visit(all, reader, '/officials?sort=articles', async (page) => {
      const [first] = (await ask('/api/v1/officials?sort=articles&limit=1')).officials;
      await follow(page, page.locator('ol.records a').first(), /\/officials\//);
      assert.equal(await page.locator('h1').innerText(), first.label);
      await follow(page, page.locator('.actions a').first(), /\/search\?official=/);
      assert.equal(await total(page), first.seen.articles);
      assert.equal(await searchBox(page).inputValue(), '');
    }));

  test(`${reader}: a search is taken away as CSV, with every article on the screen`, () =>
    visit(all, reader, '/search?q=nghi+quyet&date=2022', async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('a[href*="format=csv"]').first().click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      assert.equal(csv.charCodeAt(0), 0xfeff);
      for (const title of await titles(page)) assert.ok(csv.includes(title.replaceAll('"', '""')), title);
    }));

  test(`${reader}: a search is followed by its feed, from the link and from the head`, () =>
    visit(all, reader, '/search?q=nghi+quyet', async (page) => {
      const found = await titles(page);
      for (const place of ['link[type="application/atom+xml"]', 'main a[href*="/feed.atom"]']) {
        const feed = await page.locator(place).first().getAttribute('href');
        const answer = await fetch(new URL(feed, all.site.address));
        assert.match(answer.headers.get('content-type'), /application\/atom\+xml/);
        const entries = (await answer.text()).match(/<entry>/g);
        assert.ok(entries.length >= found.length);
      }
    }));
}

test('a search is narrowed by keyboard alone', () =>
  visit(all, 'on a screen', '/', async (page) => {
    await page.keyboard.press('Tab'); // To the content, past the links on top.
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab does not lead to ${wanted}`);
    };
    await tabTo(/id="q"/);
    await page.keyboard.type('thanh pho');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    const before = await total(page);
    await tabTo(/type="checkbox"[^>]*name="official"|name="official"[^>]*type="checkbox"/);
    await page.keyboard.press('Space');
    await tabTo(/^<button/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/official=/);
    assert.ok((await total(page)) < before);
  }));

for (const path of ['/help', '/help/api', '/en/help', '/en/help/api']) {
  test(`every example of ${path} runs`, () =>
    visit(all, 'on a screen', path, async (page) => {
      const links = await page.locator('main table a, main .tries a').evaluateAll((found) =>
        found.map((link) => link.getAttribute('href')));
      assert.ok(links.length >= 8);
      for (const link of links) assert.equal((await fetch(all.site.address + link)).status, 200, link);
    }));
}
