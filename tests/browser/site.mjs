// The real programs over a small archive, and Debian's Chromium.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before } from 'node:test';

const source = process.env.TRACUU_SOURCE ?? new URL('../..', import.meta.url).pathname;
const programs = process.env.TRACUU_BIN ?? join(source, 'build/release/bin');

const chromiumArguments = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Indexes an archive of this repository and serves it; `close()` ends the server and removes the index. */
async function startSite(archive) {
  const folder = mkdtempSync(join(tmpdir(), 'tracuu-browser-'));
  const index = join(folder, 'index');
  const indexing = spawnSync(join(programs, 'tracuu-index'),
    ['update', '--index', index, join(source, archive)], { encoding: 'utf8' });
  const refusedSome = 3;
  if (![0, refusedSome].includes(indexing.status)) throw new Error(`tracuu-index: ${indexing.error ?? indexing.stderr}`);

  const server = spawn(join(programs, 'tracuu-server'), ['--index', index, '--listen', '127.0.0.1:0'],
    { stdio: ['ignore', 'pipe', 'ignore'] });
  const [address] = await once(createInterface(server.stdout), 'line');
  return {
    address,
    async close() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** Loaded here, not at the top: a machine without a browser can skip the test without the driver. */
async function startBrowser() {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.TRACUU_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`no browser at ${executablePath}: apt-get install chromium, or set TRACUU_NO_BROWSER=1`);
  }
  return chromium.launch({ executablePath, args: chromiumArguments, chromiumSandbox: false });
}

/** The site over an archive, and a browser, for all tests of a file; both are there, and `then` done, when the first
    test begins. */
export function openSite(archive, then = async () => {}) {
  if (process.env.TRACUU_NO_BROWSER) {
    console.log('skipped: TRACUU_NO_BROWSER is set');
    process.exit(0);
  }
  const all = {};
  before(async () => {
    all.site = await startSite(archive);
    all.browser = await startBrowser();
    await then();
  });
  after(async () => {
    await all.browser?.close();
    await all.site?.close();
  });
  return all;
}
