// Fails the build when the first load's script grows beyond its budget, or the map leaks into it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 150 * 1024;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

const seen = new Set();
const visit = (key) => {
  if (seen.has(key)) return;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) visit(next);
};
visit('index.html');

let total = gzipSync(readFileSync('dist/boot.js')).length;
for (const key of seen) total += gzipSync(readFileSync(`dist/${manifest[key].file}`)).length;
console.log(`first load: ${(total / 1024).toFixed(1)} KB of script compressed (budget ${BUDGET / 1024} KB)`);
if (total > BUDGET) {
  console.error('over budget');
  process.exit(1);
}
