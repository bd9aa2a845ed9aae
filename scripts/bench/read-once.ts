/*
 * Reads one file of ISO 2709 in a process of its own and prints what it cost, for `read-step.ts`:
 *
 *   node scripts/bench/read-once.ts ours|mapped|marcjs <file>
 */
import fs from 'node:fs';
import type { Duplex } from 'node:stream';
import { readRecordBatches } from '../../catalogue-import/formats/read-records.ts';
import { peakMegabytes } from './peak-memory.ts';

/** Identifier, ISBN, language, title, summary, subject, author, items: what an index is made of. */
const INDEX_TAGS = new Set(['001', '010', '101', '200', '330', '606', '700', '995']);
// By name, for it has no types.
const PEER = 'marcjs';

const READERS: Readonly<Record<string, (file: string) => Promise<number>>> = {
  ours: async (file) => {
    let records = 0;
    for await (const batch of readRecordBatches(file, { tags: INDEX_TAGS })) {
      for (const event of batch) if (event.kind === 'record') records += 1;
    }
    return records;
  },
  mapped: async (file) => {
    // Its tables are no part of what reading alone takes.
    const { MAPPED_TAGS, mapRecord } = await import('../../catalogue-import/mapping/map-record.ts');
    let records = 0;
    for await (const batch of readRecordBatches(file, { tags: MAPPED_TAGS })) {
      for (const event of batch) {
        if (event.kind === 'record' && mapRecord(event.record, event.flavour).title.main !== '')
          records += 1;
      }
    }
    return records;
  },
  marcjs: async (file) => {
    const { Marc } = (await import(PEER)) as {
      Marc: { createStream(type: string, what: string): Duplex };
    };
    let records = 0;
    const parser = fs.createReadStream(file).pipe(Marc.createStream('Iso2709', 'Parser'));
    for await (const _record of parser) records += 1;
    return records;
  },
};

// `process` is not imported: as a module it opens the standard streams, 2 MB that no reader needs.
const [, , name = '', file = ''] = process.argv;
const before = process.cpuUsage();
const startMB = process.memoryUsage.rss() / 1e6;
const records = await READERS[name]?.(file);
const { user, system } = process.cpuUsage(before);
const peakMB = peakMegabytes();
process.stdout.write(JSON.stringify({ records, cpu: (user + system) / 1000, peakMB, startMB }));
