import { measureDamage } from './measure-damage.ts';

// `npm run bench:damage`: realistic mistakes, done to a copy of our content one by one; which does the check tell, where?
const began = performance.now();
const outcomes = await measureDamage('content');
for (const [index, { damage, line, caught, elsewhere }] of outcomes.entries()) {
  const others = elsewhere.map((one) => `${one.file}:${one.line} ${one.rule}`).join(', ');
  console.log(`${caught.length > 0 ? '✓' : '✗'} ${String(index + 1).padStart(2)}  ${damage.name}`);
  console.log(
    `      ${damage.file}:${line}  ${caught.length > 0 ? damage.rule : `NOT CAUGHT; instead: ${others || 'nothing'}`}`,
  );
}
const caught = outcomes.filter((outcome) => outcome.caught.length > 0).length;
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`\n${caught} of ${outcomes.length} damages caught with file and line, in ${seconds} s`);
if (caught < outcomes.length) process.exitCode = 1;
