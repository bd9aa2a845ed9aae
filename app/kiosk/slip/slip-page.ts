import type { z } from 'zod';
import type { recordSchema } from '../../contract/schemas.ts';
import type { InterfaceLanguage } from '../../shared/interface-language.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import { ownPage } from '../schemes/own-page.ts';
import { WORDS } from '../words/words.ts';

export type SlipRecord = z.infer<typeof recordSchema>;

/** What stands on a sheet: documents and where they are. Nothing of the person, nothing of the video. */
export interface Slip {
  readonly libraryName: string;
  readonly date: Date;
  readonly language: InterfaceLanguage;
  readonly records: readonly SlipRecord[];
}

// Copies beyond that are in other branches; the desk knows them.
const ITEMS_OF_A_RECORD = 3;

export function slipPage({ libraryName, date, language, records }: Slip): Response {
  const words = WORDS[language];
  const content = `<h1><bdi>${escapeHtml(libraryName)}</bdi></h1>
<p>${words.slip}, ${words.slipDate(date)}</p>
<ol>${records.map((record) => `<li>${entry(record, words.askDesk)}</li>`).join('\n')}</ol>
<p>${words.slipAsk}</p>`;
  return ownPage({ language, title: words.slip, style: '/style.css', content });
}

function entry({ title, creators, year, items }: SlipRecord, askDesk: string): string {
  const by = [creators[0], year].filter((part) => part !== undefined && part !== null);
  const places = items.slice(0, ITEMS_OF_A_RECORD).map(({ callNumber, branch, section }) => {
    const place = [branch, section].filter((part) => part !== null).join(', ');
    const number = callNumber === null ? '' : `<b><bdi>${escapeHtml(callNumber)}</bdi></b> `;
    return `${number}<bdi>${escapeHtml(place)}</bdi>`;
  });
  const where = places.length === 0 ? [askDesk] : places;
  return `<strong dir="auto">${escapeHtml(title)}</strong> <span dir="auto">${escapeHtml(by.join(', '))}</span>
<br>${where.join('<br>')}`;
}

/** For a page of A4 or a roll of 80 mm: the paper decides the width. */
export const SLIP_STYLE = `
@page { margin: 10mm; }
body { margin: 0; font: 11pt/1.4 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif; color: #000; }
h1 { font-size: 13pt; margin: 0; }
p { margin: 2mm 0; }
ol { margin: 0; padding-inline-start: 6mm; }
li { margin-block: 3mm; break-inside: avoid; overflow-wrap: anywhere; }
b { border: 1pt solid #000; padding: 0 1.5mm; }
`;
