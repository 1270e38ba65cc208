import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeReport } from '../../../pipeline/report/write-report.ts';
import { variedRecord } from '../../support/varied-record.ts';
import { storeOf } from '../support/record-store.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CHROMIUM = '/usr/bin/chromium';
const installed = existsSync(CHROMIUM);
if (!installed) console.warn('There is no chromium: the report is not looked at in a browser.');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A report of varied letters in a browser, and all that the browser complains of or asks the network for. */
async function openReport(width: number, colorScheme: 'light' | 'dark', javaScriptEnabled = true) {
  const records = Array.from({ length: 300 }, (_, number) => variedRecord(number));
  const { store, folder } = await storeOf(records);
  const file = join(folder, 'report.html');
  await writeReport(store, file, { store: 'imr-store' });
  await store.close();
  const browser = await chromium.launchPersistentContext(await tempFolder(), {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

const numberOf = (page: Page, expression: string) => page.evaluate<number>(expression);

// Where all checks run for certain, a missing browser is a failure.
describe.skipIf(!installed && !process.env.CI)('the report in a browser', () => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('fits %i pixels, %s, without complaint', async (width, scheme) => {
    const { page, complaints } = await openReport(width, scheme);
    expect(await numberOf(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    // Each chart is drawn twice, and shown once at a size its letters can be read in.
    const shown = width > 640 ? 'wide' : 'narrow';
    expect(await page.locator(`svg.chart.${shown}:visible`).count()).toBe(4);
    expect(await page.locator('svg.chart:visible').count()).toBe(4);
    const text = page.locator('svg.chart:visible text').first();
    expect((await text.boundingBox())?.height).toBeGreaterThan(9);
    const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const [red = 0] = paper.match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128, paper).toBe(scheme === 'light');
    expect(complaints).toEqual([]);
  });

  test('sorts a table by number and by name', async () => {
    const { page, complaints } = await openReport(1280, 'light');
    const table = page.locator('table', { has: page.locator('caption', { hasText: /^By category$/ }) });
    const cells = (column: number) => table.locator(`tbody tr > :nth-child(${column})`).allTextContents();
    const before = await cells(1);

    await table.getByRole('button', { name: 'Rate' }).click();
    expect(await table.locator('th', { hasText: 'Rate' }).first().getAttribute('aria-sort')).toBe(
      'descending',
    );
    const rates = (await cells(4)).map(Number.parseFloat);
    expect(rates.length).toBeGreaterThan(5);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    await table.getByRole('button', { name: 'Rate' }).click();
    expect((await cells(4)).map(Number.parseFloat)).toEqual(rates.toSorted((a, b) => a - b));

    await table.getByRole('button', { name: 'Category' }).click();
    const names = await cells(1);
    expect(names).not.toEqual(before);
    expect(names).toEqual(before.toSorted((a, b) => a.localeCompare(b)));
    expect(complaints).toEqual([]);
  });

  test('is whole without script, and fits the page when printed', async () => {
    const { page, complaints } = await openReport(1280, 'dark', false);
    expect(await page.locator('table button').count()).toBe(0);
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(60);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('svg.chart.wide:visible').count()).toBe(4);
    expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
  });
});
