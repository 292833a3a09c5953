// How a search is narrowed and an article is read: on a screen, on a phone, without JavaScript.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { READERS, follow, titles, total, visit } from './reader.mjs';
import { openSite } from './site.mjs';

const all = openSite('tests/data/sample');
const ask = async (query) => (await fetch(`${all.site.address}/api/v1/search?${query}`)).json();
const fieldset = (page, legend) => page.locator('fieldset', { has: page.locator('legend', { hasText: legend }) });

for (const reader of Object.keys(READERS)) {
  test(`${reader}: two officials and a month, then one of them left out`, () =>
    visit(all, reader, '/search?q=thanh+pho', async (page) => {
      const boxes = fieldset(page, 'Cán bộ').locator('input[type=checkbox]');
      const chosen = [await boxes.nth(0).getAttribute('value'), await boxes.nth(1).getAttribute('value')];
      await boxes.nth(0).check();
      await boxes.nth(1).check();
      await follow(page, fieldset(page, 'Cán bộ').getByRole('button', { name: 'Áp dụng' }), /official=/);
      const either = await ask(`q=thanh+pho&official=${chosen[0]}&official=${chosen[1]}`);
      assert.equal(await total(page), either.total);

      await page.locator('.twin summary').click();
      await follow(page, page.locator('.twin tbody a').first(), /date=\d{4}(&|$)/);
      await page.locator('.twin summary').click();
      await follow(page, page.locator('.twin tbody a').first(), /date=\d{4}-\d{2}(&|$)/);
      const month = new URL(page.url()).searchParams.get('date');
      const inMonth = await ask(`q=thanh+pho&official=${chosen[0]}&official=${chosen[1]}&date=${month}`);
      assert.equal(await total(page), inMonth.total);

      await page.goto(`/search?q=thanh+pho&official=${chosen[0]}&official=${chosen[1]}`);
      const second = page.locator('.choices li', { has: page.locator(`input[value="${chosen[1]}"]`) });
      await follow(page, second.locator('a.without'), /exclude_official=/);
      const without = await ask(`q=thanh+pho&official=${chosen[0]}&exclude_official=${chosen[1]}`);
      assert.equal(await total(page), without.total);
      assert.equal(await page.locator('.left-out del').count(), 1);
    }));

  test(`${reader}: a value of a long facet is found by its name`, () =>
    visit(all, reader, '/search', async (page) => {
      await follow(page, fieldset(page, 'Cán bộ').getByRole('link', { name: 'Xem thêm' }), /\/search\/official/);
      const labels = page.locator('.choices .label');
      const name = await labels.last().innerText();
      await page.locator('#find').fill(name);
      await follow(page, page.locator('.finder button'), /find=/);
      assert.ok((await labels.allInnerTexts()).includes(name));
      await page.locator('.choices input').first().check();
      await follow(page, page.getByRole('button', { name: 'Áp dụng' }), /\/search\?official=/);
      assert.ok((await total(page)) > 0);
    }));

  test(`${reader}: what cannot be read as a date is said beside its field, and the rest is searched`, () =>
    visit(all, reader, '/search?q=thanh+pho', async (page) => {
      const found = await total(page);
      await page.locator('#from').fill('31/02/2022');
      await follow(page, page.getByRole('button', { name: 'Lọc theo ngày' }), /from=/);
      assert.equal(await page.locator('#from').getAttribute('aria-invalid'), 'true');
      assert.match(await page.locator('#from-error').innerText(), /31\/02\/2022/);
      assert.equal(await total(page), found);
    }));

  test(`${reader}: an article shows what was searched for, and leads to whom it names`, () =>
    visit(all, reader, '/search?q=nghi+quyet', async (page) => {
      await follow(page, page.locator('.hit h3 a').first(), /\/articles\/.*q=nghi/);
      assert.match((await page.locator('.text mark').first().innerText()).toLowerCase(), /nghị/);
      await follow(page, page.getByRole('link', { name: 'Bỏ tô màu' }), /\/articles\/[^?]*$/);
      assert.equal(await page.locator('.text mark').count(), 0);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      assert.equal(canonical, page.url());
      const data = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
      assert.equal(data.headline, await page.locator('h1').innerText());
    }));

  test(`${reader}: a search that finds nothing leads on`, () =>
    visit(all, reader, '/search?q=thanh+pho+qwxzk&section=Kh%C3%B4ng+c%C3%B3', async (page) => {
      assert.equal((await titles(page)).length, 0);
      await follow(page, page.getByRole('link', { name: 'Tìm lại mà không dùng bộ lọc' }), /\/search\?q=thanh/);
    }));
}

test('the chart can show shares of the archive, and keeps doing so on the way down', () =>
  visit(all, 'on a screen', '/search?q=nghi+quyet', async (page) => {
    await follow(page, page.getByRole('link', { name: 'Tỉ lệ trong kho' }), /chart=share/);
    await page.locator('.chart a').last().click();
    await page.waitForURL(/date=\d{4}&chart=share/);
    assert.ok((await page.locator('.chart .column').count()) > 0);
  }));
