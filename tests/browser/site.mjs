// The real programs over a small archive, and Debian's Chromium.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const source = process.env.TRACUU_SOURCE ?? new URL('../..', import.meta.url).pathname;
const programs = process.env.TRACUU_BIN ?? join(source, 'build/release/bin');

const chromiumArguments = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Ends a test file quietly where the environment says that there is no browser. */
export function skipWithoutBrowser() {
  if (!process.env.TRACUU_NO_BROWSER) return;
  console.log('skipped: TRACUU_NO_BROWSER is set');
  process.exit(0);
}

/** Indexes an archive of this repository and serves it; `close()` ends the server and removes the index. */
export async function startSite(archive = 'tests/support/city.jsonl') {
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
export async function startBrowser() {
  const { chromium } = await import('playwright-core');
  const executablePath = process.env.TRACUU_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`no browser at ${executablePath}: apt-get install chromium, or set TRACUU_NO_BROWSER=1`);
  }
  return chromium.launch({ executablePath, args: chromiumArguments, chromiumSandbox: false });
}
