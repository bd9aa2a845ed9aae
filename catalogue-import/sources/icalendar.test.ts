import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../formats/testing/make-record.ts';
import { readSource } from './read-source.ts';
import type { SourceEvent } from './source-record.ts';

const TODAY = '2026-11-28T00:00:00Z';

function read(...lines: readonly string[]): SourceEvent[] {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return [...readSource(temporaryFile('agenda.ics', text), 'icalendar', context())];
}

function context(today = TODAY) {
  return { today, timeZone: 'Europe/Paris' };
}

function vevent(...lines: readonly string[]): string[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

/** The times of the only event that was read. */
function times(...lines: readonly string[]): string[] {
  const [only] = read(...vevent('UID:1', 'SUMMARY:Contes', ...lines));
  if (only?.kind !== 'record') throw new Error(JSON.stringify(only));
  return (only.record.event?.times ?? []).map(({ start, end }) => `${start} ${end}`);
}

describe('readICalendar', () => {
  it('reads an event with its place, words, address and days', () => {
    const [event] = read(
      ...vevent(
        'UID:contes-1@ville.fr',
        'SUMMARY:L’heure du conte\\, pour les petits',
        'DTSTART;TZID=Europe/Paris:20261202T103000',
        'DTEND;TZID=Europe/Paris:20261202T113000',
        'LOCATION:Médiathèque\\, salle bleue',
        'DESCRIPTION:<p>Des histoires &amp\\; des chansons</p>',
        'CATEGORIES:Jeunesse,Contes',
        'URL:https://ville.fr/contes',
      ),
    );
    expect(event).toMatchObject({
      kind: 'record',
      number: 1,
      record: {
        id: 'contes-1@ville.fr',
        kind: 'event',
        title: { main: 'L’heure du conte, pour les petits' },
        summary: 'Des histoires & des chansons',
        subjects: [{ parts: ['Jeunesse'] }, { parts: ['Contes'] }],
        links: ['https://ville.fr/contes'],
        workKey: '',
        event: {
          times: [{ start: '2026-12-02T09:30:00Z', end: '2026-12-02T10:30:00Z' }],
          wholeDays: false,
          timeZone: 'Europe/Paris',
          place: 'Médiathèque, salle bleue',
        },
        expires: '2026-12-02T10:30:00Z',
      },
    });
  });

  it('reads times in UTC, in another zone, in none, and with a duration', () => {
    expect(times('DTSTART:20261202T103000Z')).toEqual([
      '2026-12-02T10:30:00Z 2026-12-02T10:30:00Z',
    ]);
    expect(times('DTSTART;TZID=America/Cayenne:20261202T103000', 'DURATION:PT1H')).toEqual([
      '2026-12-02T13:30:00Z 2026-12-02T14:30:00Z',
    ]);
    expect(times('DTSTART:20261202T103000', 'DTEND:20261202T113000')).toEqual([
      '2026-12-02T09:30:00Z 2026-12-02T10:30:00Z',
    ]);
    expect(times('DTSTART;TZID=/mozilla.org/1/Europe/Paris:20261202T103000')).toEqual([
      '2026-12-02T09:30:00Z 2026-12-02T09:30:00Z',
    ]);
  });

  it('ends whole days at midnight', () => {
    expect(times('DTSTART;VALUE=DATE:20261202')).toEqual([
      '2026-12-01T23:00:00Z 2026-12-02T23:00:00Z',
    ]);
  });

  it('reads a zone that only the file defines', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Romance Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const [event] = read(
      ...zone,
      ...vevent('UID:1', 'SUMMARY:A', 'DTSTART;TZID=Romance Standard Time:20261202T103000'),
    );
    expect(event).toMatchObject({
      record: { event: { times: [{ start: '2026-12-02T09:30:00Z' }], timeZone: 'Europe/Paris' } },
    });
  });

  it('tells repetitions one by one, at the same hour over the change of the clocks', () => {
    expect(
      times(
        'DTSTART;TZID=Europe/Paris:20261021T103000',
        'DTEND;TZID=Europe/Paris:20261021T113000',
        'RRULE:FREQ=WEEKLY;UNTIL=20270410T000000Z',
        'EXDATE;TZID=Europe/Paris:20261209T103000',
      ),
    ).toEqual(
      expect.arrayContaining([
        '2026-12-02T09:30:00Z 2026-12-02T10:30:00Z',
        '2027-04-07T08:30:00Z 2027-04-07T09:30:00Z',
      ]),
    );
  });

  it('leaves out excepted and past repetitions, and ends an endless one after a year', () => {
    const found = times(
      'DTSTART;TZID=Europe/Paris:20240103T103000',
      'DTEND;TZID=Europe/Paris:20240103T113000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Paris:20261209T103000',
    );
    expect(found[0]).toMatch(/^2026-12-02/);
    expect(found.some((time) => time.startsWith('2026-12-09'))).toBe(false);
    expect(found).toHaveLength(51);
  });

  it('moves and cancels single repetitions', () => {
    const [event] = read(
      ...vevent(
        'UID:1',
        'SUMMARY:Club',
        'DTSTART:20261201T170000Z',
        'DTEND:20261201T180000Z',
        'RRULE:FREQ=WEEKLY;COUNT=3',
      ),
      ...vevent(
        'UID:1',
        'RECURRENCE-ID:20261208T170000Z',
        'SUMMARY:Club',
        'DTSTART:20261209T170000Z',
        'DTEND:20261209T180000Z',
      ),
      ...vevent(
        'UID:1',
        'RECURRENCE-ID:20261215T170000Z',
        'SUMMARY:Club',
        'STATUS:CANCELLED',
        'DTSTART:20261215T170000Z',
        'DTEND:20261215T180000Z',
      ),
    );
    expect(event).toMatchObject({
      record: {
        event: {
          times: [{ start: '2026-12-01T17:00:00Z' }, { start: '2026-12-09T17:00:00Z' }],
        },
        expires: '2026-12-09T18:00:00Z',
      },
    });
  });

  it.each(['PRIVATE', 'CONFIDENTIAL'])('withdraws what is %s to the staff', (secrecy) => {
    const event = vevent(
      'UID:1',
      'SUMMARY:Entretien',
      'DTSTART:20261202T103000',
      `CLASS:${secrecy}`,
    );
    expect(read(...event)).toMatchObject([{ kind: 'withdrawn', id: '1' }]);
  });

  it('withdraws what is over or cancelled', () => {
    const events = read(
      ...vevent('UID:old', 'SUMMARY:A', 'DTSTART:20200101T100000Z'),
      ...vevent('UID:off', 'SUMMARY:B', 'DTSTART:20270101T100000Z', 'STATUS:CANCELLED'),
    );
    expect(events.map((event) => [event.kind, 'id' in event && event.id])).toEqual([
      ['withdrawn', 'old'],
      ['withdrawn', 'off'],
    ]);
  });

  it('refuses a broken event with its place and reads the others', () => {
    const events = read(
      ...vevent('UID:1', 'SUMMARY:A', 'DTSTART:20261201T100000Z'),
      ...vevent('UID:2', 'SUMMARY:B', 'DTSTART:demain'),
      ...vevent('UID:3', 'SUMMARY:C'),
      ...vevent('UID:4', 'SUMMARY:D', 'DTSTART:20261201T100000Z'),
    );
    expect(events.filter(({ kind }) => kind === 'record')).toHaveLength(2);
    expect(events.filter(({ kind }) => kind === 'refused')).toEqual([
      expect.objectContaining({ number: 2, id: '2', byte: expect.any(Number) }),
      expect.objectContaining({ number: 3, reason: expect.stringContaining('DTSTART') }),
    ]);
  });

  it('says that a file was cut short, and what is no agenda', () => {
    const cut = temporaryFile(
      'cut.ics',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\nBEGIN:VEV',
    );
    expect([...readSource(cut, 'icalendar', context())].map(({ kind }) => kind)).toEqual([
      'record',
      'refused',
    ]);
    const other = temporaryFile('page.ics', '<html></html>');
    expect(() => [...readSource(other, 'icalendar', context())]).toThrow(/n’est pas un iCalendar/);
  });
});
