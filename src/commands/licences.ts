import { readFile } from 'node:fs/promises';
import { UsageError } from '../library/usage-error.ts';
import { licenceReport } from '../supply-chain/licences.ts';
import { run } from './run.ts';

/** `npm run licences`: the licences of everything that is installed; fails on one that nobody has allowed. */
await run(async () => {
  const { byLicence, tools, unknown } = licenceReport(
    JSON.parse(await readFile('package-lock.json', 'utf8')),
  );
  for (const [licence, names] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length))
    console.log(`${String(names.length).padStart(4)}  ${licence}\n      ${names.join(' ')}`);
  console.log('\nTools under other than permissive licences; none of their code gets into a built site:');
  for (const [name, reason] of tools) console.log(`      ${name}: ${reason}`);
  if (unknown.length > 0)
    throw new UsageError(
      `Nobody has allowed these licences:\n  ${unknown.join('\n  ')}\nRead them; then add the licence or the package in src/supply-chain/licences.ts, or do without.`,
    );
});
