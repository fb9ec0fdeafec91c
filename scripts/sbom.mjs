// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// sbom.mjs VERSIONS FOLDER: writes what is in the packages of FOLDER, as SPDX 2.3 has it, beside them.
// VERSIONS says which versions the build has found.  sbom.mjs --check FILE VERSION judges one.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, join } from 'node:path';

// Linked or loaded; what only builds or tests is in docs/third-party.md.
const parts = [
  ['Qt', 'Qt Company', 'GPL-3.0-only OR LGPL-3.0-only', 'https://www.qt.io'],
  ['QCoro', 'Daniel Vrátil', 'MIT', 'https://qcoro.dvratil.cz'],
  ['tl::expected', 'Sy Brand', 'CC0-1.0', 'https://github.com/TartanLlama/expected'],
  ['OpenSSL', 'OpenSSL', 'Apache-2.0', 'https://www.openssl.org'],
  ['QtKeychain', 'Frank Osterfeld', 'BSD-3-Clause', 'https://github.com/frankosterfeld/qtkeychain'],
  ['SQLite', 'SQLite', 'blessing', 'https://www.sqlite.org'],
  ['libpq', 'PostgreSQL', 'PostgreSQL', 'https://www.postgresql.org'],
  ['prometheus-cpp', 'Gregor Jasny', 'MIT', 'https://github.com/jupp0r/prometheus-cpp'],
  ['qrcodegen', 'Project Nayuki', 'MIT', 'https://www.nayuki.io/page/qr-code-generator-library'],
];
const licence = 'GPL-3.0-or-later';

function sum(kind, file) {
  return createHash(kind).update(readFileSync(file)).digest('hex');
}

function identifier(name) {
  return `SPDXRef-${name.replace(/[^A-Za-z0-9.-]+/g, '-')}`;
}

function described(name, supplier, said, home, version) {
  return {
    SPDXID: identifier(name), name, versionInfo: version || 'NOASSERTION',
    supplier: `Organization: ${supplier}`, downloadLocation: home, filesAnalyzed: false,
    licenseConcluded: said, licenseDeclared: said, copyrightText: 'NOASSERTION',
  };
}

function make(versionsFile, folder) {
  const versions = JSON.parse(readFileSync(versionsFile, 'utf8'));
  const version = versions.Pinbridge;
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? Date.now() / 1000);
  const files = readdirSync(folder).filter((name) => /\.(deb|exe|zip|dmg)$/.test(name)).sort();
  // Of the same packages the same list, so its name in the world comes from them.
  const sums = files.map((name) => sum('sha256', join(folder, name)));
  const unique = createHash('sha256').update(sums.join()).digest('hex').slice(0, 32);
  const own = described('Pinbridge', 'Pinbridge contributors', licence, 'NOASSERTION', version);
  const document = {
    spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT',
    name: `pinbridge-${version}`, documentNamespace: `urn:pinbridge:${version}:${unique}`,
    creationInfo: {
      created: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: pinbridge-sbom-${version}`],
    },
    packages: [own, ...parts.map(([name, by, said, home]) => described(name, by, said, home, versions[name]))],
    files: files.map((name, index) => ({
      SPDXID: identifier(`File-${name}`), fileName: `./${name}`, fileTypes: ['BINARY'],
      checksums: [
        { algorithm: 'SHA1', checksumValue: sum('sha1', join(folder, name)) },
        { algorithm: 'SHA256', checksumValue: sums[index] },
      ],
      licenseConcluded: licence, copyrightText: 'NOASSERTION',
    })),
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: own.SPDXID },
      ...parts.map(([name]) => ({
        spdxElementId: own.SPDXID, relationshipType: 'DEPENDS_ON', relatedSpdxElement: identifier(name),
      })),
      ...files.map((name) => ({
        spdxElementId: identifier(`File-${name}`), relationshipType: 'GENERATED_FROM',
        relatedSpdxElement: own.SPDXID,
      })),
    ],
  };
  const place = join(folder, `pinbridge-${version}-${platform()}-${arch()}.spdx.json`);
  writeFileSync(place, `${JSON.stringify(document, null, 1)}\n`);
}

// What SPDX 2.3 wants of every document (clauses 6 to 8 and 11), and that nothing points nowhere.
function check(file, version) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const wrong = [];
  const wants = (thing, keys, what) => {
    for (const key of keys) if (!thing[key]) wrong.push(`${what} has no ${key}`);
  };
  wants(document, ['spdxVersion', 'dataLicense', 'SPDXID', 'name', 'documentNamespace', 'creationInfo'], 'the document');
  const known = new Set([document.SPDXID]);
  for (const one of [...document.packages, ...document.files]) {
    if (known.has(one.SPDXID)) wrong.push(`${one.SPDXID} is there twice`);
    if (!/^SPDXRef-[A-Za-z0-9.-]+$/.test(one.SPDXID)) wrong.push(`${one.SPDXID} is no identifier`);
    known.add(one.SPDXID);
  }
  for (const one of document.packages) wants(one, ['name', 'downloadLocation', 'versionInfo', 'licenseDeclared'], one.SPDXID);
  for (const one of document.files) wants(one, ['fileName', 'checksums'], one.SPDXID);
  for (const { spdxElementId: from, relatedSpdxElement: to } of document.relationships) {
    if (!known.has(from) || !known.has(to)) wrong.push(`a relation leads from ${from} to ${to}`);
  }
  const [own] = document.packages;
  if (own.versionInfo !== version) wrong.push(`it is about ${own.versionInfo}`);
  if (document.files.length === 0) wrong.push('it has no file');
  for (const sentence of wrong) console.error(`${basename(file)}: ${sentence}`);
  return wrong.length === 0 ? 0 : 1;
}

const [first, second, third] = process.argv.slice(2);
if (first === '--check') process.exitCode = check(second, third);
else make(first, second);
