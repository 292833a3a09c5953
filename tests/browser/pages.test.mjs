// A reader's way through the pages in a real browser: on a screen, on a phone, without JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { READERS, searchBox, searchFor, titles, visit } from './reader.mjs';
import { openSite } from './site.mjs';

const all = openSite('tests/support/city.jsonl');

for (const reader of Object.keys(READERS)) {
  test(`${reader}: from words without accents over a facet to an article and back`, () =>
    visit(all, reader, '/', async (page) => {
      await searchFor(page, 'thanh pho');
      const found = await titles(page);
      assert.ok(found.length >= 3, `found ${found}`);
      assert.match((await page.locator('.hit mark').allInnerTexts()).join(' ').toLowerCase(), /thành phố/);

      const facet = page.locator('.choices label', { hasText: '28-NQ/TW' });
      const count = Number((await facet.locator('.n').innerText()).match(/\d+/)[0]);
      await facet.locator('input').check();
      await page.locator('fieldset', { has: facet }).getByRole('button').click();
      await page.waitForURL(/resolution=/);
      const narrowed = await titles(page);
      assert.equal(narrowed.length, count);
      assert.ok(narrowed.length < found.length);
      assert.equal(await searchBox(page).inputValue(), 'thanh pho');

      await page.locator('.hit h3 a').first().click();
      await page.waitForURL(/\/articles\//);
      assert.equal(await page.locator('h1').innerText(), narrowed[0]);
      await page.goBack();
      await page.waitForURL(/resolution=/);
      assert.deepEqual(await titles(page), narrowed);
    }));

  test(`${reader}: no page is wider than the window`, () =>
    visit(all, reader, '/', async (page) => {
      for (const path of ['/', '/search?q=thanh+pho', '/articles/cau-song-bac', `/search?q=${'x'.repeat(300)}`]) {
        await page.goto(path);
        const box = await page.locator('html').boundingBox();
        const [width, scroll] = await measure(page);
        assert.ok(scroll <= width, `${path}: ${scroll} px of content in ${width} px`);
        assert.ok(box.width <= width);
      }
    }));
}

/** Works without the page's own JavaScript: the driver measures. */
const measure = (page) =>
  page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);

test('a page that does not exist offers the search', async () => {
  const context = await all.browser.newContext({ baseURL: all.site.address });
  const page = await context.newPage();
  assert.equal((await page.goto('/khong-co-trang-nay')).status(), 404);
  await searchFor(page, 'mam non');
  assert.equal((await titles(page)).length, 1);
  await context.close();
});

test('the search works by keyboard alone', () =>
  visit(all, 'on a screen', '/', async (page) => {
    await searchBox(page).focus();
    await page.keyboard.type('Trạm bơm');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    await page.locator('.hit h3 a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/chong-ngap/);
  }));

const options = (page) => page.getByRole('option');

test('suggestions are chosen by keyboard', () =>
  visit(all, 'on a screen', '/', async (page) => {
    const box = page.getByRole('combobox');
    await box.focus();
    await page.keyboard.type('thanh p');
    await options(page).first().waitFor();
    assert.equal(await box.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('ArrowDown');
    const first = options(page).first();
    assert.equal(await first.getAttribute('aria-selected'), 'true');
    assert.equal(await box.getAttribute('aria-activedescendant'), await first.getAttribute('id'));
    const chosen = await box.inputValue();
    assert.match(chosen.toLowerCase(), /^thành p/);

    await page.keyboard.press('ArrowUp');
    assert.equal(await box.inputValue(), 'thanh p');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    assert.equal(await options(page).count(), 0);
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.equal(await box.inputValue(), 'thanh p');

    await page.keyboard.type('h');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?/);
    assert.equal(new URL(page.url()).searchParams.get('q'), chosen);
  }));

test('a suggestion is chosen by touch, and filters stay', () =>
  visit(all, 'on a phone', '/search?date=2022..', async (page) => {
    await page.getByRole('combobox').fill('thanh p');
    await options(page).first().tap();
    await page.waitForURL(/q=/);
    assert.ok(new URL(page.url()).searchParams.get('date'));
  }));
