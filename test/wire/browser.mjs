// The process of a probe that begins with `// browser`: its calls run in a page of Chromium, of which every connection
// leads to the capture server. As child.mjs, it tells the parent which markers were handed out, and judges nothing.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const FLUSH_MS = 4000;
const OWN = ['accounts.google.com', 'update.googleapis.com', 'clients2.google.com', 'optimizationguide-pa.googleapis.com'];
const ADDRESS = 'https://app.example.org/visits';
const executablePath = [process.env.PHITRACE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

/** What runs in the page. Calls are made one after the other; each gives its markers. */
const page = `
import * as probe from './probes/${process.argv[2]}.mjs';
const told = [];
let markers = 0;
window.runCalls = async () => {
  for (const [call, run] of Object.entries(probe.calls)) {
    const mark = (place) => {
      const marker = \`wireq\${markers++}z\`;
      told.push({ marker, call, place });
      return marker;
    };
    try {
      await run(mark);
    } catch (error) {
      told.push({ call, failed: String(error?.message ?? error) });
    }
  }
  return told;
};
window.answers = probe.answers ?? [];
window.flushMs = probe.flushMs;
`;

const { outputFiles } = await build({
  stdin: { contents: page, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  logLevel: 'error',
});
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    // Pages may read the answers of other hosts, so that none is asked for permission first.
    '--disable-web-security',
    '--ignore-certificate-errors',
    // What the browser itself asks for is no part of what a page sends.
    `--host-resolver-rules=${OWN.map((host) => `MAP ${host} ~NOTFOUND , `).join('')}MAP * 127.0.0.1:${process.env.WIRE_PORT}`,
  ],
});
const opened = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
opened.on('pageerror', (error) => console.error(error.message));
await opened.route(`${ADDRESS}*`, (route) =>
  route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><title>Visits</title><body><button>Save</button><script>${outputFiles[0].text.replaceAll('</script', '<\\/script')}</script></body>`,
  }),
);
await opened.goto(ADDRESS);
process.send({ answers: await opened.evaluate('window.answers') });
await wait(100);
for (const message of await opened.evaluate('window.runCalls()')) process.send(message);
await wait((await opened.evaluate('window.flushMs')) ?? FLUSH_MS);
// What an SDK keeps for the end leaves when the page is left.
await opened.goto('about:blank');
await wait(1000);
await browser.close();
process.exit(0);
