// A process of its own for the tests of concurrency and of kill -9: debits the analyses `<prefix><n>` from n = `first`
// on, and writes n to its output after each has returned.
import fs from 'node:fs';
import { openSeats } from '../seats/open.ts';

const [, , file = '', prefix = '', first = '0', count = 'Infinity'] = process.argv;
const seats = openSeats(file);
const end = Number(first) + Number(count);
for (let n = Number(first); n < end; n += 1) {
  seats.debitAndCache({
    seat: 'seat-1',
    month: '2026-01',
    limit: null,
    key: `${prefix}${n}`,
    answer: `answer ${prefix}${n}`,
  });
  fs.writeSync(1, `${n}\n`);
}
seats.close();
