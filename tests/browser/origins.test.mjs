// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of other sites, as a real browser lets them talk to the server: run.sh says what is needed.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { Server, Site, foreignName, launchBrowser, withPage } from './bench.mjs';

let browser;
let server;
let site;

before(async () => {
  [browser, server, site] = await Promise.all([launchBrowser(), Server.start(), Site.start()]);
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await site?.stop();
});

describe('pages of other origins', () => {
  /** The three calls, as the vendor's browser app makes them; runs in the page. */
  const threeCalls = async (origin) => {
    const headers = { 'x-helplightning-api-key': 'any' };
    const auth = await fetch(`${origin}/auth?email=alice%40example.com`, { headers });
    const { token } = await auth.json();
    const created = await fetch(`${origin}/session`, {
      method: 'POST',
      headers: { ...headers, 'Authorization': token, 'Content-Type': 'application/json' },
      body: JSON.stringify({ contact_email: 'bob@example.com' }),
    });
    const creator = await created.json();
    const joined = await fetch(`${origin}/session?sid=${creator.sid}`,
      { headers: { ...headers, 'Authorization': token } });
    const contact = await joined.json();
    const unknown = await fetch(`${origin}/session?sid=00000`, { headers });
    const problem = await unknown.json();
    return { creator, contact, problem, named: unknown.headers.get('X-Request-Id') };
  };

  for (const host of ['localhost', '127.0.0.1']) {
    it(`on http://${host} make the three calls, and read errors`, async () => {
      await withPage(browser, async (page) => {
        await page.goto(`http://${host}:${site.port}`);
        const { creator, contact, problem, named } = await page.evaluate(threeCalls, server.origin);
        assert.match(creator.sid, /^[0-9]{4}$/);
        assert.deepEqual(contact.session_id, creator.session_id);
        assert.notEqual(contact.user_token, creator.user_token);
        assert.equal(problem.type, '/problems/unknown-pin');
        assert.equal(named, problem.request_id);
      });
    });
  }

  for (const host of [foreignName, '[::1]', `localhost.${foreignName}`]) {
    it(`on http://${host} learn nothing`, async (test) => {
      if (host === '[::1]' && !site.hasIpv6) return test.skip('this machine has no ::1');
      return withPage(browser, async (page) => {
        await page.goto(`http://${host}:${site.port}`);
        const read = await page.evaluate(async (origin) => {
          const attempt = (path, options) =>
            fetch(origin + path, options).then((reply) => reply.text(), (error) => error.name);
          return [
            await attempt('/healthz'),
            await attempt('/auth?email=alice%40example.com'),
            await attempt('/session?sid=0000', { headers: { 'Authorization': 'token' } }),
            await attempt('/session', { method: 'POST', body: '{}',
              headers: { 'Content-Type': 'application/json' } }),
          ];
        }, server.origin);
        assert.deepEqual(read, Array(4).fill('TypeError'));
      }, { permissions: [] });
    });
  }

  it('cannot put the page into a frame', async () => {
    await withPage(browser, async (page) => {
      await page.goto(`http://localhost:${site.port}`);
      await page.evaluate((origin) => new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = origin;
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      }), server.origin);
      assert.equal(await page.frames()[1].locator('#email').count(), 0);
    });
  });

  it('whose name leads here are told that it is not ours', async () => {
    await withPage(browser, async (page) => {
      const reply = await page.goto(`http://${foreignName}:${server.port}/`);
      assert.equal(reply.status(), 421);
      const problem = await reply.json();
      assert.equal(problem.type, '/problems/wrong-host');
      assert.match(problem.detail, /--host-name/);
    });
  });
});
