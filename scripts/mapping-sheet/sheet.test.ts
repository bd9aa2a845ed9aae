import fs from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { INTERMARC } from '../../catalogue-import/mapping/intermarc.ts';
import { UNIMARC } from '../../catalogue-import/mapping/unimarc.ts';
import { all, derived, fields } from '../../catalogue-import/mapping/verbs.ts';
import { crossingsInFrench, mappingSheet, pathsInFrench, ruleInFrench } from './sheet.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SHEET = path.join(ROOT, 'docs/fr/correspondance.md');
const TABLES = ['unimarc', 'intermarc', 'authority'];

describe('the sheet of the cataloguers', () => {
  it('is up to date (else: npm run print-mapping)', async () => {
    const printed = await format(mappingSheet(), { parser: 'markdown' });
    expect(fs.readFileSync(SHEET, 'utf8')).toBe(printed);
  });

  it('has the rows of both tables in the same order', () => {
    expect(Object.keys(UNIMARC)).toEqual(Object.keys(INTERMARC));
  });

  it('groups the zones that are read alike', () => {
    const rule = derived(function titleOf() {}, '001', ...fields('700 701 702', '$a$b'), '200$f');
    expect(pathsInFrench(rule.paths)).toBe('001 ; 700, 701, 702 $a $b ; 200 $f');
    expect(pathsInFrench(['100$a[9-12]', 'LDR[6]'])).toBe(
      '100 $a (positions 9-12) ; label (position 6)',
    );
  });

  it('says which zone of Intermarc is read as which of UNIMARC', () => {
    const codes = new Map([
      ['a', 'a'],
      ['m', 'b'],
    ]);
    const crossings = [
      { from: '100', to: '700', codes },
      { from: '700', to: '702', codes },
      { from: '701', to: '702', codes },
      { from: '008[31-33]', to: '101', codes: new Map([['', 'a']]) },
    ];
    expect(crossingsInFrench(crossings)).toBe(
      '100 → 700 $a $m→$b<br>700, 701 → 702 $a $m→$b<br>008 (positions 31-33) → 101 $a',
    );
  });

  it('says what is done with them, and refuses what it has no words for', () => {
    expect(ruleInFrench(all('200$f').clean().joinedBy(' ; ').steps)).toBe(
      'toutes les valeurs, sans ponctuation ISBD ni doublons, réunies par « ; »',
    );
    const unknown = derived(function unheardOf() {}, '200$a');
    expect(() => ruleInFrench(unknown.steps)).toThrow('unheardOf');
  });
});

describe('each row of the tables', () => {
  it.each(TABLES)('of %s.ts cites its manual in the comment above it', (name) => {
    const file = path.join(ROOT, `catalogue-import/mapping/${name}.ts`);
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    const uncited = lines.filter((line, at) => {
      const isRow = /^ {2}\w+: (?:all|first|derived|crossed|crossedWithType)\(/.test(line);
      return (
        isRow &&
        !/^ {2}\/\/ .*(?:UNIMARC|Intermarc)\([AB]\)|^ {2}\/\/ Recommandation 995/.test(
          lines[at - 1] ?? '',
        )
      );
    });
    expect(uncited).toEqual([]);
  });
});
