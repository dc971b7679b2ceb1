import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leak, makeProject, phitrace } from '../cli/helpers.js';

const executable = [process.env['PHITRACE_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ask = `import OpenAI from 'openai';
interface Patient { ssn: string; diagnosis: string }
export const ask = (patient: Patient) => new OpenAI().responses.create({ model: 'm', input: patient.diagnosis });
`;

/** A browser is no part of the installation: where there is none, nothing here is shown. */
describe.skipIf(executable === undefined)('a page in Chromium', () => {
  const root = makeProject({ 'src/admit.ts': leak, 'src/ask.ts': ask, 'src/broken.ts': 'const = ;', "src/<b onclick='x'>.ts": leak });
  let browser: Browser;
  beforeAll(async () => {
    await phitrace(root, 'inventory', '--output', 'inventory.html');
    await phitrace(root, 'scan', '--output', 'findings.html');
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  }, 120_000);
  afterAll(() => browser.close());

  async function open(
    name: string,
    colorScheme: 'light' | 'dark' = 'light',
    javaScriptEnabled = true,
  ): Promise<{ page: Page; said: string[] }> {
    const context = await browser.newContext({ colorScheme, javaScriptEnabled });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => void (request.url().startsWith('file:') || said.push(`request of ${request.url()}`)));
    await page.goto(pathToFileURL(join(root, name)).href);
    return { page, said };
  }

  const places = ['inventory.html', 'findings.html'].flatMap((name) =>
    (['light', 'dark'] as const).map((scheme) => [name, scheme] as const),
  );
  test.each(places)('%s, %s: axe finds no barrier, and the browser has nothing against it', async (name, scheme) => {
    const { page, said } = await open(name, scheme);
    const session = await page.context().newCDPSession(page);
    const { result } = await session.send('Runtime.evaluate', {
      expression: `${axe}; axe.run().then(({ violations, passes }) => JSON.stringify({ violations: violations.map(({ id }) => id), passes: passes.length }))`,
      awaitPromise: true,
    });
    const { violations, passes } = JSON.parse(String(result.value)) as { violations: string[]; passes: number };
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(15);
    expect(said).toEqual([]);
  });

  test('filters by a text and by a value, with the keyboard alone', async () => {
    const { page } = await open('findings.html');
    const rows = page.locator('table').first().locator('tbody tr:not([hidden])');
    expect(await rows.count()).toBe(3);
    const search = page.getByRole('search').first().getByLabel('Search');
    for (let presses = 0; presses < 20 && !(await search.evaluate((field) => field.matches(':focus'))); presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('openai');
    expect(await rows.count()).toBe(1);
    await search.fill('');
    await page.getByRole('search').first().getByLabel('Rule').selectOption('phi-in-logs');
    expect(await rows.count()).toBe(2);
    expect(await page.getByRole('search').first().locator('output').textContent()).toBe('2 of 3');
  });

  test('has everything without scripts', async () => {
    const { page } = await open('inventory.html', 'light', false);
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('svg rect').count()).toBeGreaterThan(2);
    expect(await page.getByRole('region', { name: 'Ways of PHI' }).locator('tbody tr').count()).toBeGreaterThan(1);
    expect(await page.getByText('src/broken.ts').count()).toBe(1);
  });

  test('takes a hostile name as text', async () => {
    const { page } = await open('findings.html');
    expect(await page.locator('b').count()).toBe(0);
    expect(await page.getByText("<b onclick='x'>.ts:4").count()).toBeGreaterThan(0);
  });
});
