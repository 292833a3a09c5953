// audit.mjs ADDRESS: Lighthouse over the first page, a page of results and an article of the server at
// ADDRESS, on its mobile setting; a line of scores each.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import lighthouse from 'lighthouse';

/** The least score of each category; performance depends on the machine, so it leaves room. */
const WANTED = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 };

const profile = mkdtempSync(join(tmpdir(), 'tracuu-lighthouse-'));
const chromium = spawn(process.env.TRACUU_CHROMIUM ?? '/usr/bin/chromium', [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
], { stdio: ['ignore', 'ignore', 'pipe'] });

/** Chromium says on which port it listens. */
async function debuggingPort() {
  for await (const text of chromium.stderr) {
    const said = /ws:\/\/[^:]+:(\d+)\//.exec(text);
    if (said) return Number(said[1]);
  }
  throw new Error('the browser ended before it listened');
}

/** The first page, results, and the newest article. */
async function pages(address) {
  const newest = await (await fetch(`${address}/api/v1/search?limit=1&facets=`)).json();
  const article = encodeURIComponent(newest.hits[0].id);
  return ['/', '/search?q=thanh+pho', `/articles/${article}`].map((path) => address + path);
}

let missed = 0;

async function audit(port, url) {
  const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(WANTED) });
  const scores = Object.keys(WANTED).map((name) => [name, Math.round(100 * lhr.categories[name].score)]);
  console.log(`${new URL(url).pathname}\t${scores.map(([name, score]) => `${name} ${score}`).join('\t')}`);
  for (const [name, score] of scores) {
    if (score >= WANTED[name]) continue;
    missed += 1;
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score: part, title, displayValue } = lhr.audits[id];
      if (weight > 0 && part !== null && part < 1) console.log(`  ${name}: ${title} ${displayValue ?? ''}`);
    }
  }
}

try {
  const port = await debuggingPort();
  for (const url of await pages(process.argv[2])) await audit(port, url);
} finally {
  chromium.kill();
  await new Promise((ended) => chromium.once('exit', ended));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = missed > 0 ? 1 : 0;
