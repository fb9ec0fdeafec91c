// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the browser tests stand on: a server program, a browser, pages of others.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** From the environment, with what run.sh gives as an example. */
const setting = (name, example) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: ${example}`);
  return value;
};

// The packages are installed in the build folder, where `import` from here does not look.
const modules = setting('PINBRIDGE_BROWSER_MODULES', 'the folder that holds node_modules');
const { chromium } = createRequire(resolve(modules, 'package.json'))('playwright-core');

export const patience = 30_000; // ms for anything that should happen

/** Names that the browser, and nobody else, takes for this machine. */
export const ownName = 'bench.local';
export const foreignName = 'evil.test';

/** A `pinbridge-server` on its sandbox and a free port. */
export class Server {
  #process;
  #ended;
  #folder;

  static async start(...options) {
    const server = new Server();
    server.#folder = await mkdtemp(join(tmpdir(), 'pinbridge-browser-'));
    server.#process = spawn(
      setting('PINBRIDGE_SERVER_PROGRAM', 'path of pinbridge-server'),
      ['serve', '--sandbox', '--port', '0', '--host-name', ownName,
        '--data-dir', join(server.#folder, 'data'), ...options],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    server.#ended = once(server.#process, 'exit');
    server.port = await server.#listening();
    server.origin = `http://127.0.0.1:${server.port}`;
    return server;
  }

  async #listening() {
    const lines = createInterface({ input: this.#process.stdout });
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), patience);
    try {
      for await (const line of lines) {
        const found = /^listening http:\/\/127\.0\.0\.1:([0-9]+) /.exec(line);
        if (found) return Number(found[1]);
      }
    } finally {
      clearTimeout(timer);
      // Nobody reads on: the program must not wait for that.
      this.#process.stdout.resume();
    }
    throw new Error('pinbridge-server did not say that it listens');
  }

  /** Fails when the program does not end in good order. */
  async stop() {
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), patience);
    this.#process.kill('SIGTERM');
    const [code, signal] = await this.#ended;
    clearTimeout(timer);
    await rm(this.#folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`pinbridge-server ended with ${code ?? signal}`);
  }
}

const listen = async (handler, port, host) => {
  const server = http.createServer(handler);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
};

/** An empty page on a free port of this machine's loopback addresses: somebody else's site. */
export class Site {
  #servers = [];

  static async start() {
    const site = new Site();
    const handler = (request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><title>another site</title>');
    };
    site.#servers.push(await listen(handler, 0, '127.0.0.1'));
    site.port = site.#servers[0].address().port;
    // Where localhost is ::1 first, too; not every machine has that address.
    const second = await listen(handler, site.port, '::1').catch(() => null);
    if (second) site.#servers.push(second);
    site.hasIpv6 = second !== null;
    return site;
  }

  async stop() {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}

export const launchBrowser = () =>
  chromium.launch({
    executablePath: setting('PINBRIDGE_CHROMIUM', 'path of chromium'),
    timeout: patience,
    args: [
      `--host-resolver-rules=MAP ${ownName} 127.0.0.1, MAP *${foreignName} 127.0.0.1`,
      '--disable-dev-shm-usage',
      // Chromium's own sandbox does not work as root.
      ...(process.getuid() === 0 ? ['--no-sandbox'] : []),
    ],
  });

/** A browser window of its own, with its own clipboard permission and nothing remembered. */
export const openPage = async (browser, options = {}) => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      page.complaints.push(message.text());
  });
  return page;
};

/** Runs `body` with a page that is closed afterwards, whatever happens. */
export const withPage = async (browser, body, options) => {
  const page = await openPage(browser, options);
  try {
    await body(page);
  } finally {
    await page.context().close();
  }
};
