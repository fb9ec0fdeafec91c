// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the pictures of the documentation, in a phone's size:
// tests/browser/run.sh build/release/bin/pinbridge-server build/browser pictures.mjs

import { fileURLToPath } from 'node:url';

import { Server, launchBrowser, openPage } from './bench.mjs';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const server = await Server.start();
const browser = await launchBrowser();
for (const [colorScheme, name] of [['light', 'test-page'], ['dark', 'test-page-dark']]) {
  const page = await openPage(browser, { colorScheme });
  await page.goto(server.origin);
  await page.locator('#email').fill('alice@example.com');
  await page.locator('#email').press('Enter');
  await page.locator('#token .fact').waitFor();
  await page.locator('#contact').fill('bob@example.com');
  await page.locator('#contact').press('Enter');
  await page.locator('#pin').waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: `${images}${name}.png` });
}
await browser.close();
await server.stop();
