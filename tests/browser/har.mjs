// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks the HTTP Archives given on the command line; prints what is wrong and fails.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const modules = process.env.PINBRIDGE_BROWSER_MODULES;
const validate = createRequire(resolve(modules, 'package.json'))('har-validator');

for (const path of process.argv.slice(2)) {
  try {
    await validate.har(JSON.parse(readFileSync(path, 'utf8')));
    console.log(`${path}: fine`);
  } catch (error) {
    console.error(`${path}: ${JSON.stringify(error.errors?.slice(0, 5) ?? String(error), null, 2)}`);
    process.exitCode = 1;
  }
}
