import fs from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { mappingSheet } from './mapping-sheet/sheet.ts';

// npm run print-mapping: writes the sheet that the cataloguers read, docs/fr/correspondance.md.
const SHEET = path.join(import.meta.dirname, '../docs/fr/correspondance.md');

fs.writeFileSync(SHEET, await format(mappingSheet(), { parser: 'markdown' }));
console.log(`${SHEET} written.`);
