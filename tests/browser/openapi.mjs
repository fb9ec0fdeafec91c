// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lints the API description given on the command line; prints what is wrong and fails.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// No look-up of newer versions, no report of use.
process.env.REDOCLY_TELEMETRY = 'off';
process.env.REDOCLY_SUPPRESS_UPDATE_NOTICE = 'true';

const modules = process.env.PINBRIDGE_BROWSER_MODULES;
const { createConfig, formatProblems, getTotals, lint } =
  createRequire(resolve(modules, 'package.json'))('@redocly/openapi-core');

const [path] = process.argv.slice(2);
const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    'no-unused-components': 'error',
    'no-ambiguous-paths': 'error',
    'no-path-trailing-slash': 'off', // the list of all problems has one
    'operation-singular-tag': 'error',
    'tag-description': 'error',
  },
});
const problems = await lint({ ref: path, config });
const totals = getTotals(problems);
formatProblems(problems, { format: 'codeframe', totals, version: '' });
if (totals.errors + totals.warnings > 0) process.exit(1);
console.log(`${path}: fine`);
