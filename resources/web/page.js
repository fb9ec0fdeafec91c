// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The test page: the three calls of a device, by hand. Tokens and pins live in this page's memory
// only, and whatever comes from the server is shown as text, never as markup.

const revealTime = 15_000; // ms a token stays readable
const patience = 30_000; // ms; the server answers within 25 s whatever happens behind it
const secretKeys = new Set(['session_token', 'user_token', 'token']);
const keyOrder = ['sid', 'session_id', 'session_token', 'user_token', 'url', 'ws_url'];

let userToken = '';

const byId = (id) => document.getElementById(id);

const announce = (words) => {
  byId('announcer').textContent = words;
};

// ---- copying

// The clipboard of scripts is for https and localhost only; a phone on http has the old way.
const copyBySelection = (text) => {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.className = 'spoken';
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } finally {
    field.remove();
    focused?.focus();
  }
  return copied;
};

const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
};

/** Makes `button` copy what `content()` gives at that moment. */
const copiesOnClick = (button, what, content) => {
  const label = button.textContent;
  const name = button.getAttribute('aria-label') ?? label;
  let timer = 0;
  const say = (words, spoken) => {
    button.textContent = words;
    button.setAttribute('aria-label', spoken);
  };
  button.addEventListener('click', async () => {
    const copied = await copyText(content());
    const words = copied ? 'Copied' : 'Not copied';
    say(words, words);
    announce(copied ? `${what} copied` : `${what} could not be copied`);
    clearTimeout(timer);
    timer = setTimeout(say, 2000, label, name);
  });
};

// ---- what came back

const masked = (secret) =>
  secret.length < 16 ? '••••••••' : `${secret.slice(0, 4)}…${secret.slice(-4)}`;

/** One line of a list: a name, a value, and what can be done with it. */
const makeFact = (name, value, { secret = false, note = '' } = {}) => {
  const fact = byId('fact').content.cloneNode(true).firstElementChild;
  const code = fact.querySelector('code');
  const reveal = fact.querySelector('.reveal');
  const copy = fact.querySelector('.copy');
  fact.querySelector('dt').textContent = note ? `${name} (${note})` : name;
  fact.dataset.key = name;
  code.textContent = secret ? masked(value) : value;
  copy.setAttribute('aria-label', `Copy ${name}`);
  copiesOnClick(copy, name, () => value);
  if (!secret) return fact;

  let timer = 0;
  let isShown = false;
  const show = (shown) => {
    clearTimeout(timer);
    code.textContent = shown ? value : masked(value);
    reveal.textContent = shown ? 'Hide' : 'Show';
    reveal.setAttribute('aria-label', `${reveal.textContent} ${name}`);
    isShown = shown;
    if (shown) timer = setTimeout(show, revealTime, false);
  };
  show(false);
  reveal.hidden = false;
  reveal.addEventListener('click', () => show(!isShown));
  return fact;
};

/** All keys there are, the known ones first and in the order of the documentation. */
const makeSide = (side) =>
  [...new Set([...keyOrder, ...Object.keys(side)])].filter((key) => key in side).map((key) => {
    const value = side[key];
    return Array.isArray(value)
      ? makeFact(key, value.join(', '), { note: 'list' })
      : makeFact(key, String(value), {
          secret: secretKeys.has(key),
          note: key === 'session_id' ? 'string' : '',
        });
  });

// ---- asking

/** A refusal in words, from a problem reply (RFC 9457) or from what stands in its place. */
class Trouble extends Error {
  constructor({ title, detail, status = 0, type = '', requestId = '', wait = 0, again = false }) {
    super(title);
    Object.assign(this, { title, detail, status, type, requestId, wait, again });
  }
}

/** For what a proxy or the sign-on of a network gives in this server's place. */
const troubleOfAnother = (rest) => new Trouble({
  title: `Status ${rest.status}`,
  detail: 'The answer is not this server\'s: a proxy between may have given it.',
  ...rest,
});

const troubleOf = async (response) => {
  const waitField = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const wait = Number.isFinite(waitField) ? Math.min(Math.max(waitField, 0), 3600) : 0;
  const { status } = response;
  const requestId = response.headers.get('X-Request-Id') ?? '';
  const again = wait > 0 || status === 403 || status >= 500;
  try {
    const problem = await response.json();
    const { title, detail, type } = problem;
    if ([title, detail, type].every((text) => typeof text === 'string'))
      return new Trouble({ title, detail, type, status, requestId, wait, again });
  } catch {
    // Not JSON: told below.
  }
  return troubleOfAnother({ status, requestId, wait, again });
};

/** The JSON of a 200; anything else is thrown as Trouble. */
const ask = async (path, options, cancel) => {
  const timer = setTimeout(() => cancel.abort('late'), patience);
  try {
    const response = await fetch(path, { ...options, cache: 'no-store', credentials: 'omit',
      redirect: 'error', signal: cancel.signal });
    if (response.status !== 200) throw await troubleOf(response);
    return await response.json();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    // A 200 that is no JSON. Every other failure of fetch is another kind of error.
    if (error instanceof SyntaxError) throw troubleOfAnother({ status: 200, again: true });
    if (['asked', 'dropped'].includes(cancel.signal.reason)) throw error;
    throw new Trouble({
      title: 'No answer',
      detail: cancel.signal.reason === 'late'
        ? 'Nothing came within 30 seconds.'
        : 'The server could not be reached. It may have stopped, or the network between is down.',
      again: true,
    });
  } finally {
    clearTimeout(timer);
  }
};

// ---- a step: a form, its outcome, its trouble

class Step {
  #cancel = null;
  #ticker = 0;
  #trouble = null;

  /** `call(cancel)` asks and shows; `field` is what the trouble is most likely about. */
  constructor(name, call) {
    this.form = byId(name);
    this.outcome = byId(`step-${name}`).querySelector('.outcome');
    this.field = this.form.querySelector('input');
    this.button = this.form.querySelector('button');
    this.label = this.button.textContent;
    this.call = call;
    this.cancelButton = document.createElement('button');
    this.cancelButton.type = 'button';
    this.cancelButton.textContent = 'Cancel';
    this.cancelButton.hidden = true;
    this.cancelButton.addEventListener('click', () => this.#cancel?.abort('asked'));
    this.button.after(this.cancelButton);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.run();
    });
  }

  async run() {
    if (this.#cancel || this.button.disabled) return;
    this.#cancel = new AbortController();
    this.clearTrouble();
    this.outcome.hidden = true;
    this.#setBusy(true);
    try {
      await this.call(this.#cancel);
      this.outcome.hidden = false;
    } catch (error) {
      const { reason } = this.#cancel.signal;
      if (reason === 'asked') announce('Cancelled');
      else if (reason !== 'dropped') this.showTrouble(error);
    } finally {
      this.#cancel = null;
      this.#setBusy(false);
    }
  }

  /** What is under way is not wanted any more, nor what it has shown. */
  drop() {
    this.#cancel?.abort('dropped');
    this.outcome.hidden = true;
  }

  #setBusy(busy) {
    this.button.setAttribute('aria-disabled', String(busy));
    this.button.textContent = busy ? this.button.dataset.busy : this.label;
    if (document.activeElement === this.cancelButton) this.button.focus();
    this.cancelButton.hidden = !busy;
    if (busy) announce(this.button.dataset.busy);
  }

  clearTrouble() {
    clearInterval(this.#ticker);
    this.button.disabled = false;
    if (this.#trouble?.contains(document.activeElement)) this.button.focus();
    this.#trouble?.remove();
    this.#trouble = null;
    this.field.removeAttribute('aria-invalid');
  }

  showTrouble(trouble) {
    this.clearTrouble();
    // The frame first and then the words, or a screen reader does not take it for news.
    const box = byId('trouble').content.cloneNode(true).firstElementChild;
    this.#trouble = box;
    this.form.after(box);
    box.querySelector('.title').textContent = trouble.title ?? 'This page has a defect';
    box.querySelector('.detail').textContent = trouble.detail ?? String(trouble);
    if (/^\/problems\/[a-z-]+$/.test(trouble.type ?? '')) {
      const link = box.querySelector('.type');
      link.href = trouble.type;
      link.textContent = `${trouble.status} ${trouble.type.slice('/problems/'.length)}: what it means`;
    }
    if (trouble.requestId) {
      const copy = box.querySelector('.copy-request');
      box.querySelector('.request').textContent = `Request ${trouble.requestId}`;
      copy.hidden = false;
      copiesOnClick(copy, 'Request id', () => trouble.requestId);
    }
    box.querySelector('.origin').hidden = !trouble.type && !trouble.requestId;
    if (trouble.again) this.#offerAgain(box.querySelector('.again'), trouble.wait);
    if (trouble.status >= 400 && trouble.status < 500 && !trouble.again) {
      this.field.setAttribute('aria-invalid', 'true');
      this.field.focus();
      this.field.select();
    }
  }

  /** Nothing is sent before the server's `Retry-After` has passed. */
  #offerAgain(again, wait) {
    const until = performance.now() + wait * 1000;
    again.hidden = false;
    again.addEventListener('click', () => this.form.requestSubmit());
    const tick = () => {
      const left = Math.ceil((until - performance.now()) / 1000);
      const waiting = left > 0;
      again.disabled = waiting;
      this.button.disabled = waiting;
      again.textContent = waiting ? `Try again in ${left} s` : 'Try again';
      if (!waiting) clearInterval(this.#ticker);
    };
    tick();
    if (wait > 0) this.#ticker = setInterval(tick, 250);
  }
}

// ---- the three steps

const signIn = new Step('sign-in', async (cancel) => {
  forget();
  const email = byId('email').value.trim();
  const { token } = await ask(`/auth?email=${encodeURIComponent(email)}`, {}, cancel);
  userToken = token;
  byId('signed-in-as').textContent = `Signed in as ${email}`;
  byId('token').replaceChildren(makeFact('token', token, { secret: true }));
  byId('token-choice').hidden = false;
  announce(`Signed in as ${email}`);
  byId('contact').focus();
});

let creatorSide = {};
let contactSide = {};

/** Both sides hold tokens of people, too: nothing of one person stays for the next. */
const forget = () => {
  userToken = '';
  creatorSide = {};
  contactSide = {};
  for (const id of ['signed-in-as', 'token', 'pin', 'pin-spoken', 'pin-for', 'creator-side', 'contact-side'])
    byId(id).replaceChildren();
  byId('token-choice').hidden = true;
  byId('with-token').checked = false;
  signIn.outcome.hidden = true;
  create.drop();
  join.drop();
};

const linkOf = (pin) => `${location.origin}/#pin=${pin}`;

const create = new Step('create', async (cancel) => {
  if (!userToken) {
    byId('email').focus();
    throw new Trouble({ title: 'Sign in first', detail: 'Creating a session takes the token of step 1.' });
  }
  const contact = byId('contact').value.trim();
  creatorSide = await ask('/session', {
    method: 'POST',
    headers: { 'Authorization': userToken, 'Content-Type': 'application/json' },
    body: JSON.stringify({ contact_email: contact }),
  }, cancel);
  const pin = creatorSide.sid;
  byId('pin').textContent = pin;
  byId('pin').parentElement.classList.toggle('long', pin.length > 5);
  byId('pin-spoken').textContent = [...pin].join(' ');
  byId('pin-for').textContent = `Read this pin to ${contact}`;
  byId('creator-side').replaceChildren(...makeSide(creatorSide));
  announce(`The pin is ${[...pin].join(' ')}`);
});

const join = new Step('join', async (cancel) => {
  const pin = byId('sid').value.trim();
  const headers = byId('with-token').checked ? { 'Authorization': userToken } : {};
  contactSide = await ask(`/session?sid=${encodeURIComponent(pin)}`, { headers }, cancel);
  byId('contact-side').replaceChildren(...makeSide(contactSide));
  announce('Joined: this is the contact\'s side');
});

// ---- the rest of the page

/** A link holds the pin behind #, which browsers do not send; it is taken out of the address. */
const takePinFromLink = () => {
  const found = /^#pin=([0-9]{4,8})$/.exec(location.hash);
  if (!found) return;
  history.replaceState(null, '', location.pathname);
  byId('sid').value = found[1];
  byId('step-join').scrollIntoView({ block: 'center' });
  byId('join').querySelector('button').focus();
};

const commands = () => {
  const curl = location.protocol === 'https:' ? 'curl -k' : 'curl';
  const { origin } = location;
  return [
    `${curl} '${origin}/auth?email=alice%40example.com'`,
    `${curl} -H 'Authorization: TOKEN' -H 'Content-Type: application/json' \\\n`
      + `  -d '{"contact_email": "bob@example.com"}' '${origin}/session'`,
    `${curl} '${origin}/session?sid=PIN'`,
  ].join('\n');
};

byId('forget').addEventListener('click', () => {
  forget();
  announce('The token is forgotten');
  byId('email').focus();
});
copiesOnClick(byId('copy-pin'), 'Pin', () => creatorSide.sid);
copiesOnClick(byId('copy-link'), 'Link', () => linkOf(creatorSide.sid));
copiesOnClick(byId('copy-creator'), 'The creator\'s side', () => JSON.stringify(creatorSide, null, 2));
copiesOnClick(byId('copy-contact'), 'The contact\'s side', () => JSON.stringify(contactSide, null, 2));
copiesOnClick(byId('copy-commands'), 'Commands', commands);
byId('commands').textContent = commands();

if (navigator.share) {
  byId('share-link').hidden = false;
  byId('share-link').addEventListener('click', () => {
    // Rejects when the person changes their mind.
    navigator.share({ title: 'Pinbridge', url: linkOf(creatorSide.sid) }).catch(() => {});
  });
}
if (/^(localhost|127\.|\[::1\])/.test(location.hostname)) {
  byId('link-hint').textContent = 'The link opens this page with the pin filled in, on this machine '
    + 'only: for other devices open the page by the address that the console shows.';
}
window.addEventListener('hashchange', takePinFromLink);
takePinFromLink();
