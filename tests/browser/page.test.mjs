// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The test page in a real browser: run.sh says what is needed.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { Server, launchBrowser, ownName, withPage } from './bench.mjs';
import * as look from './look.mjs';

const alice = 'alice@example.com';
const bob = 'bob@example.com';

let browser;
let server;

before(async () => {
  [browser, server] = await Promise.all([launchBrowser(), Server.start()]);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const fact = (page, list, key) => page.locator(`#${list} [data-key="${key}"]`);
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

const signIn = async (page, email = alice) => {
  await page.getByLabel('E-mail of the user who calls').fill(email);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

/** Signs in and creates; gives the pin. */
const create = async (page) => {
  await signIn(page);
  await page.getByText(`Signed in as ${alice}`).first().waitFor();
  await page.getByLabel('E-mail of the contact who is called').fill(bob);
  await page.getByRole('button', { name: 'Create' }).click();
  await page.locator('#pin').waitFor();
  return page.locator('#pin').innerText();
};

const join = async (page, pin) => {
  await page.getByLabel('Pin, as it was read out').fill(pin);
  await page.getByRole('button', { name: 'Join' }).click();
};

describe('the test page', () => {
  it('takes two people from addresses to a session, in two windows', async () => {
    await withPage(browser, async (caller) => {
      await caller.goto(server.origin);
      const pin = await create(caller);
      assert.match(pin, /^[0-9]{4}$/);
      await caller.locator('summary', { hasText: "The creator's side" }).click();
      const id = await fact(caller, 'creator-side', 'session_id').locator('code').innerText();
      await withPage(browser, async (called) => {
        await called.goto(server.origin);
        await join(called, pin);
        await fact(called, 'contact-side', 'session_id').waitFor();
        assert.equal(await fact(called, 'contact-side', 'session_id').locator('code').innerText(), id);
        assert.equal(await fact(called, 'contact-side', 'sid').locator('code').innerText(), pin);
        assert.match(await fact(called, 'contact-side', 'ws_url').innerText(), /wss:\/\//);
        await called.getByRole('button', { name: 'Copy all as JSON' }).last().click();
        await called.getByRole('button', { name: 'Copied' }).waitFor();
        const side = JSON.parse(await clipboard(called));
        assert.deepEqual(Object.keys(side).sort(),
          ['session_id', 'session_token', 'sid', 'url', 'user_token', 'ws_url']);
        assert.equal(side.sid, pin);
        // Bob's side, not a copy of Alice's.
        await caller.getByRole('button', { name: 'Copy token' }).click();
        assert.notEqual(side.user_token, await clipboard(caller));
        assert.deepEqual(called.complaints, []);
      });
      assert.deepEqual(caller.complaints, []);
    });
  });

  it('works over https, from its own origin', async () => {
    await withPage(browser, async (page) => {
      await page.goto(server.origin.replace('http:', 'https:'));
      const pin = await create(page);
      await join(page, pin);
      await page.getByText("Joined: this is the contact's side").first().waitFor();
      assert.match(await page.locator('#commands').textContent(), /^curl -k 'https:/);
    });
  });

  it('is used with the keyboard alone', async () => {
    await withPage(browser, async (page) => {
      await page.goto(server.origin);
      await page.keyboard.press('Tab');
      await page.keyboard.type(alice);
      await page.keyboard.press('Enter');
      // The next thing to fill in has the focus.
      await page.waitForFunction(() => document.activeElement?.id === 'contact');
      await page.keyboard.type(bob);
      await page.keyboard.press('Enter');
      await page.locator('#pin').waitFor();
      assert.match(await page.locator('#announcer').textContent(), /^The pin is [0-9]( [0-9])+$/);
    });
  });

  it('masks tokens, shows them for a while, and keeps them nowhere', async () => {
    await withPage(browser, async (page) => {
      await page.clock.install();
      await page.goto(server.origin);
      await signIn(page);
      const line = fact(page, 'token', 'token');
      await line.getByRole('button', { name: 'Copy token' }).click();
      await line.getByText('Copied').waitFor();
      const token = await clipboard(page);
      assert.ok(token.length > 20);
      assert.ok(!(await page.content()).includes(token));
      await line.getByRole('button', { name: 'Show token' }).click();
      assert.equal(await line.locator('code').innerText(), token);
      await page.clock.fastForward('00:16');
      assert.notEqual(await line.locator('code').innerText(), token);
      assert.deepEqual(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
        [0, 0, '']);
      await page.getByRole('button', { name: 'Forget the token' }).click();
      await page.getByLabel('E-mail of the contact who is called').fill(bob);
      await page.getByRole('button', { name: 'Create' }).click();
      await page.getByRole('alert').getByText('Sign in first').waitFor();
    });
  });

  for (const [what, act] of [
    ['is told to forget', (page) => page.getByRole('button', { name: 'Forget the token' }).click()],
    ['signs in another person', async (page) => {
      await signIn(page, bob);
      await page.getByText(`Signed in as ${bob}`).first().waitFor();
    }],
  ]) {
    it(`keeps nothing of a person when it ${what}`, async () => {
      await withPage(browser, async (page) => {
        await page.goto(server.origin);
        const pin = await create(page);
        await join(page, pin);
        const own = fact(page, 'contact-side', 'user_token');
        await own.getByRole('button', { name: 'Show' }).click();
        const tokens = [await own.locator('code').innerText()];
        await page.getByRole('button', { name: 'Copy token' }).click();
        tokens.push(await clipboard(page));
        // One more session is under way: its answer must not come afterwards.
        let answer;
        await page.route('**/session', (route) => { answer = () => route.continue(); });
        await page.getByRole('button', { name: 'Create' }).click();
        await page.getByRole('button', { name: 'Creating…' }).waitFor();

        await act(page);
        await page.getByRole('button', { name: 'Create' }).waitFor();
        await answer().catch(() => {});
        for (const list of ['creator-side', 'contact-side'])
          assert.equal(await page.locator(`#${list}`).locator('*').count(), 0, list);
        for (const step of ['create', 'join'])
          assert.ok(await page.locator(`#step-${step} .outcome`).isHidden(), step);
        assert.equal(await page.locator('#pin').textContent(), '');
        const content = await page.content();
        assert.ok(!tokens.some((token) => content.includes(token)));
        // The buttons that copy all are hidden, not gone.
        for (const button of ['copy-creator', 'copy-contact']) {
          await page.locator(`#${button}`).dispatchEvent('click');
          await page.waitForFunction((id) => document.getElementById(id).textContent === 'Copied', button);
          assert.equal(await clipboard(page), '{}');
        }
        assert.equal(await page.getByRole('alert').count(), 0);
        assert.deepEqual(page.complaints, []);
      });
    });
  }

  it('copies the pin and a link that fills it in', async () => {
    await withPage(browser, async (page) => {
      await page.goto(server.origin);
      const pin = await create(page);
      await page.getByRole('button', { name: 'Copy pin' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      assert.equal(await clipboard(page), pin);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByRole('button', { name: 'Copied' }).nth(1).waitFor();
      const link = await clipboard(page);
      await withPage(browser, async (other) => {
        await other.goto(link);
        assert.equal(await other.getByLabel('Pin, as it was read out').inputValue(), pin);
        assert.equal(other.url(), `${server.origin}/`, 'the pin stays in the address');
        await other.keyboard.press('Enter');
        await fact(other, 'contact-side', 'sid').waitFor();
      });
    });
  });

  it('copies on plain http as well, where scripts have no clipboard', async () => {
    await withPage(browser, async (page) => {
      const origin = `http://${ownName}:${server.port}`;
      await page.goto(origin);
      assert.equal(await page.evaluate(() => navigator.clipboard), undefined);
      const pin = await create(page);
      await page.getByRole('button', { name: 'Copy pin' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      assert.deepEqual(page.complaints, []);
      await page.goto(server.origin);
      assert.equal(await clipboard(page), pin);
    });
  });

  it('goes without network, scripts and markup of others', async () => {
    await withPage(browser, async (page) => {
      const reply = await page.goto(server.origin);
      assert.match(reply.headers()['content-security-policy'], /default-src 'none'/);
      const outcome = await page.evaluate(async (elsewhere) => {
        const tried = (what) => {
          try {
            return what();
          } catch {
            return undefined;
          }
        };
        tried(() => {
          const script = document.createElement('script');
          script.textContent = 'window.injected = true';
          document.head.append(script);
        });
        tried(() => {
          document.getElementById('announcer').innerHTML = '<img src=x onerror="window.injected=true">';
        });
        const answer = await fetch(elsewhere, { mode: 'no-cors' }).catch(() => 'blocked');
        return {
          injected: window.injected === true,
          image: document.querySelector('#announcer img') !== null,
          answer,
        };
      }, `http://localhost:${server.port}/healthz`);
      assert.deepEqual(outcome, { injected: false, image: false, answer: 'blocked' });
    });
  });
});

describe('troubles on the test page', () => {
  it('are told in the server\'s words, with the request id and a page that explains', async () => {
    await withPage(browser, async (page) => {
      await page.goto(server.origin);
      const replied = page.waitForResponse((response) => response.url().includes('/session'));
      await join(page, '00000');
      const requestId = (await replied).headers()['x-request-id'];
      const alert = page.getByRole('alert');
      await alert.getByText('No such pin').waitFor();
      await page.getByText(`Request ${requestId}`).waitFor();
      assert.equal(await page.getByLabel('Pin, as it was read out').getAttribute('aria-invalid'), 'true');
      const [explained] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('link', { name: '404 unknown-pin: what it means' }).click(),
      ]);
      await explained.getByRole('heading', { name: 'What to do' }).waitFor();
      // The next attempt starts afresh.
      await join(page, 'pin');
      await alert.getByText('Not a pin').waitFor();
      assert.equal(await alert.count(), 1);
    });
  });

  it('of too many wrong pins count down what is left to wait', async () => {
    const strict = await Server.start();
    try {
      await withPage(browser, async (page) => {
        await page.clock.install();
        await page.goto(strict.origin);
        await page.evaluate(async () => {
          for (let i = 0; i < 10; ++i) await fetch('/session?sid=00000');
        });
        await join(page, '00000');
        await page.getByRole('alert').getByText('Too many attempts').waitFor();
        const again = page.locator('#step-join .again');
        assert.match(await again.innerText(), /^Try again in [0-9]+ s$/);
        assert.ok(await again.isDisabled());
        assert.ok(await page.getByRole('button', { name: 'Join' }).isDisabled());
        await page.clock.fastForward('01:10');
        await page.getByRole('button', { name: 'Try again', exact: true }).waitFor();
        assert.ok(await again.isEnabled());
        assert.ok(await page.getByRole('button', { name: 'Join' }).isEnabled());
      });
    } finally {
      await strict.stop();
    }
  });

  it('of a device that waits for approval can be tried again', async () => {
    await withPage(browser, async (page) => {
      const problem = {
        type: '/problems/device-not-approved', title: 'This device is not approved', status: 403,
        detail: 'Ask the operator.', request_id: '0123456789abcdef',
      };
      let refused = 0;
      await page.route('**/auth?*', (route) => {
        if (refused++ > 0) return route.continue();
        return route.fulfill({ status: 403, contentType: 'application/problem+json',
          headers: { 'X-Request-Id': problem.request_id }, body: JSON.stringify(problem) });
      });
      await page.goto(server.origin);
      await signIn(page);
      await page.getByRole('alert').getByText('This device is not approved').waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(`Signed in as ${alice}`).first().waitFor();
      assert.equal(await page.getByRole('alert').count(), 0);
    });
  });

  it('of a server that has gone, or of another in its place, are told as that', async () => {
    const gone = await Server.start();
    await withPage(browser, async (page) => {
      await page.goto(gone.origin);
      await gone.stop();
      await signIn(page);
      await page.getByRole('alert').getByText('No answer').waitFor();
      await page.route('**/auth?*', (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }));
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('alert').getByText('Status 502').waitFor();
      // The sign-on page of a network says 200.
      await page.unrouteAll();
      await page.route('**/auth?*', (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome, guest</h1>' }));
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('alert').getByText('Status 200').waitFor();
      await page.getByRole('alert').getByText('The answer is not this server\'s').waitFor();
      assert.equal(await page.locator('.trouble h1').count(), 0);
    });
  });

  it('of a slow answer end when the person cancels', async () => {
    await withPage(browser, async (page) => {
      await page.route('**/auth?*', () => {});
      await page.goto(server.origin);
      await signIn(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
      assert.equal(await page.getByRole('alert').count(), 0);
      await page.unrouteAll();
      await signIn(page);
      await page.getByText(`Signed in as ${alice}`).first().waitFor();
    });
  });
});

describe('the page is for everybody', () => {
  const assertReadable = async (page) => {
    assert.deepEqual(await page.evaluate(look.sidewaysScroll), []);
    assert.deepEqual(await page.evaluate(look.unnamedControls), []);
    assert.deepEqual(await page.evaluate(look.smallTargets, 44), []);
    assert.deepEqual(await page.evaluate(look.faintTexts, 4.5), []);
  };

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [320, 360, 1280]) {
      it(`${colorScheme}, ${width} px wide`, async () => {
        await withPage(browser, async (page) => {
          await page.goto(server.origin);
          const pin = await create(page);
          await join(page, pin);
          await fact(page, 'contact-side', 'ws_url').waitFor();
          await fact(page, 'contact-side', 'user_token').getByRole('button', { name: 'Show' }).click();
          await page.locator('#step-create summary').click();
          await page.locator('#by-curl summary').click();
          await assertReadable(page);
          await signIn(page, 'nobody');
          await page.getByRole('alert').waitFor();
          await assertReadable(page);
        }, { colorScheme, viewport: { width, height: 740 } });
      });
    }
  }
});
