// A reader with a browser: what a journey through the pages is told in.

import assert from 'node:assert/strict';

const WAIT_MS = 15_000;

/** Who reads, and on what. */
export const READERS = {
  'on a screen': { viewport: { width: 1280, height: 800 } },
  'without JavaScript': { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
  'on a phone': { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  'on a phone without JavaScript': {
    viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false,
  },
};

/** Takes `steps` on a page at `path` as a reader of that kind; fails on anything the browser complains about. */
export async function visit({ browser, site }, reader, path, steps) {
  const context = await browser.newContext({ baseURL: site.address, acceptDownloads: true, ...READERS[reader] });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) complaints.push(`asks another host: ${request.url()}`);
  });
  try {
    await page.goto(path);
    await steps(page);
  } finally {
    await context.close();
  }
  assert.deepEqual(complaints, []);
}

/** By its id: with JavaScript its role is that of a combobox. */
export const searchBox = (page) => page.locator('#q');

export async function searchFor(page, words) {
  await searchBox(page).fill(words);
  await searchBox(page).press('Enter');
  await page.waitForURL(/\/search\?/);
}

export const titles = (page) => page.locator('.hit h3').allInnerTexts();

/** How many articles the page says there are. */
export async function total(page) {
  const said = await page.locator('.count').first().innerText();
  return Number(said.match(/[\d.,]+/)?.[0].replace(/[.,]/g, '') ?? 0);
}

/** Follows a link and waits for the page that it leads to. */
export async function follow(page, link, url) {
  await link.click();
  await page.waitForURL(url);
}
