import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { APIRequestContext, Browser, Page, TestInfo } from '@playwright/test';
import { expect } from '@playwright/test';

interface OpenFile {
  page: Page;
  /** Everything that a file from disk may not do: a request, an error, a broken policy. */
  offences: string[];
}

interface FileOptions {
  locale?: string;
  width?: number;
}

/** The page that snapshots are put in, as the server gives it. */
export async function viewerTemplate(request: APIRequestContext): Promise<string> {
  const response = await request.get('/viewer.html');
  expect(response.ok()).toBe(true);
  return response.text();
}

/** Opens a page from disk in a browser without a network, in which every request but that for the file itself is an offence. */
export async function openFromDisk(
  browser: Browser,
  info: TestInfo,
  html: string,
  { locale = 'nl-NL', width = 1440 }: FileOptions = {},
): Promise<OpenFile> {
  const path = info.outputPath('snapshot.html');
  await writeFile(path, html);
  const file = pathToFileURL(path).href;
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const offences: string[] = [];
  await context.route(
    (url) => url.href !== file,
    (route) => route.abort(),
  );
  page.on('request', (request) => {
    const isOwn = request.url() === file || /^(?:blob|data):/.test(request.url());
    if (!isOwn) offences.push(`request: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') offences.push(message.text());
  });
  page.on('pageerror', (error) => offences.push(error.message));
  await page.goto(file);
  return { page, offences };
}
