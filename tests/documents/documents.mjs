// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// documents.mjs ROOT SERVER [CONSOLE]: whether what the documents say can be followed. Links inside the
// tree lead somewhere; commands of ./dev, commands and options of the programs, and variables exist.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const [root, server, console_] = process.argv.slice(2);
const wrong = [];
let looked = 0;

function documents(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return documents(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'packaging/README.md'].map((name) => join(root, name))
  .concat(documents(join(root, 'docs')));

function complain(file, sentence) {
  wrong.push(`${relative(root, file)}: ${sentence}`);
}

// GitHub's name of a heading.
function anchor(heading) {
  return heading.replace(/<[^>]*>|\[([^\]]*)\]\([^)]*\)/g, '$1').trim().toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
}

function prose(text) {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

const anchors = new Map();
function anchorsOf(file) {
  if (!anchors.has(file)) {
    const names = [...prose(readFileSync(file, 'utf8')).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchor(heading));
    anchors.set(file, new Set(names));
  }
  return anchors.get(file);
}

function checkLinks(file, text) {
  const inline = /\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g;
  for (const [, markdown, html] of prose(text).replace(/`[^`\n]*`/g, '').matchAll(inline)) {
    const target = markdown ?? html;
    if (/^[a-z]+:/.test(target)) continue;
    looked += 1;
    const [path, fragment] = target.split('#');
    const place = path === '' ? file : resolve(dirname(file), path);
    if (!existsSync(place)) complain(file, `the link ${target} leads nowhere`);
    else if (fragment && place.endsWith('.md') && !anchorsOf(place).has(fragment)) {
      complain(file, `${path || 'this file'} has no heading #${fragment}`);
    }
  }
}

const helps = new Map();
function help(program, ...words) {
  const key = [program, ...words].join(' ');
  if (!helps.has(key)) helps.set(key, execFileSync(program, [...words, '--help'], { encoding: 'utf8' }));
  return helps.get(key);
}

const commands = new Set([...help(server).matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name));
const devHelp = readFileSync(join(root, 'dev'), 'utf8').match(/^usage\(\)[\s\S]*?^END$/m)[0];
const devCommands = new Set([...devHelp.matchAll(/^ {2}([a-z][a-z0-9-]*)(?= |$)/gm)].map(([, name]) => name));

// What is written in a document as something to type: code in a line, and blocks, one line each.
function typed(text) {
  const blocks = [...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gm)].map(([, block]) => block.replace(/\\\n\s*/g, ' '));
  const lines = blocks.flatMap((block) => block.split('\n'));
  const inline = [...prose(text).matchAll(/`([^`]+)`/g)].map(([, code]) => code.replace(/\s+/g, ' '));
  return lines.map((line) => line.replace(/(^|\s)#\s.*$/, '')).concat(inline);
}

function checkOptions(file, words, text, name) {
  for (const word of words) {
    if (/^[|;&>]|^\d?>/.test(word)) return;
    const [option] = word.match(/^\[?--[a-z][a-z-]*/) ?? [];
    if (!option) continue;
    looked += 1;
    const bare = option.replace('[', '');
    if (!new RegExp(`^ {2}${bare}(?= |$)`, 'm').test(text) && bare !== '--version') complain(file, `${name} has no ${bare}`);
  }
}

function checkServer(file, line) {
  for (const [, rest] of line.matchAll(/(?:^|[\s/"'(])pinbridge-server((?: [^;|]*)?)/g)) {
    const words = rest.trim().split(/\s+/);
    const name = words[0].replace(/["'.,)]+$/, '');
    if (!/^[a-z]+$/.test(name)) continue;
    if (!commands.has(name)) {
      // A sentence about the program goes on with any word; a command line does not.
      if (/^(build\/|\$|sudo )?\S*pinbridge-server /.test(line.trim())) complain(file, `pinbridge-server has no command ${name}`);
      continue;
    }
    looked += 1;
    if (name !== 'help') checkOptions(file, words.slice(1), help(server, name), `pinbridge-server ${name}`);
  }
}

function checkDev(file, line) {
  for (const [, name] of line.matchAll(/\.\/dev ([a-z][a-z0-9-]*)/g)) {
    looked += 1;
    if (!devCommands.has(name)) complain(file, `./dev has no command ${name}`);
  }
}

function checkConsole(file, line) {
  const [, rest] = line.trim().match(/^(?:\S*\/)?pinbridge (--.*)$/) ?? [];
  if (rest && console_) checkOptions(file, rest.split(/\s+/), help(console_), 'pinbridge');
}

// Variables are named where something reads them.
const readers = execFileSync('grep', ['-rhoE', '(PINBRIDGE|HLSERVER)_[A-Z0-9_]+', 'app', 'core', 'ui', 'dev', 'scripts',
  'packaging', 'tests', 'cmake', 'CMakeLists.txt', '.github'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const variables = new Set(readers.split('\n').concat([...help(server, 'serve').matchAll(/[A-Z]+_[A-Z_]+/g)].map(([name]) => name)));
function checkVariables(file, text) {
  for (const [name] of text.matchAll(/\b(?:PINBRIDGE|HLSERVER)_[A-Z0-9_]*[A-Z0-9]\b/g)) {
    looked += 1;
    if (!variables.has(name)) complain(file, `nothing reads ${name}`);
  }
}

// The API's description is a document, too, and the one thing that has the version a second time.
const [, version] = readFileSync(join(root, 'CMakeLists.txt'), 'utf8').match(/^project\(Pinbridge VERSION ([0-9.]+)/m);
const description = join(root, 'resources/web/openapi.yaml');
if (!readFileSync(description, 'utf8').includes(`\n  version: ${version}\n`)) complain(description, `it is not about ${version}`);

for (const file of files) {
  const text = readFileSync(file, 'utf8');
  checkLinks(file, text);
  checkVariables(file, text);
  for (const line of typed(text)) {
    checkDev(file, line);
    checkServer(file, line);
    checkConsole(file, line);
  }
}
for (const sentence of [...new Set(wrong)]) console.error(sentence);
console.log(`${files.length} documents, ${looked} links, commands, options and variables, ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 && looked > 100 ? 0 : 1;
