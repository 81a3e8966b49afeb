import { printDoubt } from './status-doubt.ts';
import { printSizes } from './status-size.ts';
import { printSpeed } from './status-speed.ts';

/* `npm run bench:status`: figures of the live status, one section after another. */
const sections = [printDoubt, printSpeed, printSizes];

for (const print of sections) {
  await print();
  console.log('');
}
