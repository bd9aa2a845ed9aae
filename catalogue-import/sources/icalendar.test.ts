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

  it.each([
    ['Windows without a VTIMEZONE', 'GMT Standard Time', '14:00', 'Europe/London'],
    ['Windows overseas', 'SA Western Standard Time', '18:00', 'America/Martinique'],
    [
      'the towns that Outlook shows',
      '"(UTC+01:00) Brussels, Madrid, Paris"',
      '13:00',
      'Europe/Paris',
    ],
    ['Exchange', 'tzone://Microsoft/Utc', '14:00', 'UTC'],
    ['the offset of WordPress', 'UTC+2', '12:00', '+02:00'],
  ])('knows a zone by the name of %s', (_what, tzid, start, timeZone) => {
    const [event] = read(...vevent('UID:1', 'SUMMARY:A', `DTSTART;TZID=${tzid}:20261205T140000`));
    expect(event).toMatchObject({
      record: { event: { times: [{ start: `2026-12-05T${start}:00Z` }], timeZone } },
    });
  });

  it('reads times without zone in that of the whole agenda', () => {
    const [event] = read(
      'X-WR-TIMEZONE:Indian/Reunion',
      ...vevent('UID:1', 'SUMMARY:A', 'DTSTART:20261205T140000'),
    );
    expect(event).toMatchObject({
      record: { event: { times: [{ start: '2026-12-05T10:00:00Z' }], timeZone: 'Indian/Reunion' } },
    });
  });

  it.each([
    ['a day that is not marked as one', ['DTSTART:20261205']],
    ['a day that ends on itself', ['DTSTART;VALUE=DATE:20261205', 'DTEND;VALUE=DATE:20261205']],
    ['a day with its midnight', ['DTSTART;VALUE=DATE:20261205T000000']],
    ['a day in ISO 8601', ['DTSTART:2026-12-05', 'DTEND:2026-12-06']],
  ])('reads %s', (_what, lines) => {
    expect(times(...lines)).toEqual(['2026-12-04T23:00:00Z 2026-12-05T23:00:00Z']);
  });

  it.each([
    ['ISO 8601', ['DTSTART:2026-12-05T10:00:00+01:00', 'DTEND:2026-12-05T10:00:00Z']],
    ['no seconds', ['DTSTART:20261205T0900Z', 'DTEND:20261205T1000Z']],
    [
      'a length of ages',
      ['DTSTART:20261205T090000Z', 'DTEND:20261205T100000Z', 'DURATION:PT999999999991H'],
    ],
    ['an empty length', ['DTSTART:20261205T090000Z', 'DTEND:20261205T100000Z', 'DURATION:']],
    [
      'raw line breaks',
      ['DESCRIPTION:Deux', 'lignes, sans fin', 'DTSTART:20261205T090000Z', 'DURATION:PT1H'],
    ],
  ])('reads a time with %s', (_what, lines) => {
    expect(times(...lines)).toEqual(['2026-12-05T09:00:00Z 2026-12-05T10:00:00Z']);
  });

  const WEEKLY = ['DTSTART;TZID=Europe/Paris:20261205T100000'];
  const days = (...lines: readonly string[]): string[] =>
    times(...WEEKLY, ...lines).map((time) => time.slice(5, 16));
  it.each([
    ['an exception in UTC', ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261212T090000Z']],
    ['an exception by its day', ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20261212']],
    ['an end in UTC', ['RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261219T090000Z']],
    ['a day as its end', ['RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261219']],
    ['an end without zone', ['RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261219T100000']],
    ['small letters and a last semicolon', ['RRULE:freq=weekly;interval=2;count=2;']],
    ['a list of dates', ['RDATE;TZID=Europe/Paris:20261219T100000']],
    ['a list of periods', ['RDATE;VALUE=PERIOD;TZID=Europe/Paris:20261219T100000/PT1H']],
  ])('tells repetitions with %s', (_what, lines) => {
    expect(days(...lines)).toEqual(['12-05T09:00', '12-19T09:00']);
  });

  it.each([
    ['in UTC', 'RECURRENCE-ID:20261212T090000Z'],
    ['by its day', 'RECURRENCE-ID;VALUE=DATE:20261212'],
    ['in its zone', 'RECURRENCE-ID;TZID=Europe/Paris:20261212T100000'],
  ])('moves a repetition that is named %s', (_what, named) => {
    const [event] = read(
      ...vevent('UID:1', 'SUMMARY:A', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...vevent('UID:1', 'SUMMARY:A', named, 'DTSTART;TZID=Europe/Paris:20261212T150000'),
    );
    expect(event).toMatchObject({
      record: {
        event: { times: [{ start: '2026-12-05T09:00:00Z' }, { start: '2026-12-12T14:00:00Z' }] },
      },
    });
  });

  it('keeps all dates of one UID, but of several versions the newest', () => {
    const dates = (...lines: readonly string[]): string[] =>
      read(
        ...vevent('UID:1', 'SUMMARY:A', 'DTSTART:20261205T100000Z', ...lines),
        ...vevent('UID:1', 'SUMMARY:A', 'DTSTART:20261212T100000Z'),
      ).flatMap((each) =>
        each.kind === 'record' ? (each.record.event?.times.map(({ start }) => start) ?? []) : [],
      );
    expect(dates()).toEqual(['2026-12-05T10:00:00Z', '2026-12-12T10:00:00Z']);
    expect(dates('SEQUENCE:2')).toEqual(['2026-12-05T10:00:00Z']);
    expect(dates('RECURRENCE-ID:20261204T100000Z', 'SEQUENCE:2')).toHaveLength(1);
  });

  it('keeps the repetitions of an agenda that leaves their master out', () => {
    const events = read(
      ...vevent('UID:1', 'SUMMARY:A', 'RECURRENCE-ID:20261205T090000Z', 'DTSTART:20261205T100000Z'),
      ...vevent('UID:1', 'SUMMARY:A', 'RECURRENCE-ID:20261212T090000Z', 'DTSTART:20261212T100000Z'),
    );
    expect(events).toMatchObject([{ record: { event: { times: [{}, {}] } } }]);
  });

  it('names an event without UID alike every night, whatever stands before it', () => {
    const plain = vevent('SUMMARY:A', 'DTSTART:20261205T100000Z');
    const id = (events: readonly SourceEvent[]): unknown =>
      events.map((each) => each.kind === 'record' && each.record.id).at(-1);
    expect(id(read(...plain))).toMatch(/^h[\da-f]{12}$/);
    expect(id(read(...vevent('UID:0', 'SUMMARY:B', 'DTSTART:20261206'), ...plain))).toBe(
      id(read(...plain)),
    );
  });

  it('writes an address of several lines on one, without HTML', () => {
    const [event] = read(
      ...vevent(
        'UID:1',
        'SUMMARY:A',
        'DTSTART:20261205',
        'LOCATION:Médiathèque &amp\\; Cie\\n12 rue Haute\\, Lille',
      ),
    );
    expect(event).toMatchObject({
      record: { event: { place: 'Médiathèque & Cie, 12 rue Haute, Lille' } },
    });
  });

  it('reads lines that were folded within a letter', () => {
    const [before, after] = [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Caf',
      ' clair\nDTSTART:20261205\nEND:VEVENT\nEND:VCALENDAR\n',
    ];
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0xc3, 0x0a, 0x20, 0xa9]),
      Buffer.from(after ?? ''),
    ]);
    const [event] = [...readSource(temporaryFile('a.ics', bytes), 'icalendar', context())];
    expect(event).toMatchObject({ record: { title: { main: 'Café clair' } } });
  });

  it('reads an agenda behind a warning of the program, and the French of several titles', () => {
    const text = [
      '<b>Notice</b>: deprecated',
      'BEGIN:VCALENDAR',
      ...vevent(
        'UID:1',
        'SUMMARY;LANGUAGE=en:Club',
        'SUMMARY;LANGUAGE=fr:Cercle',
        'DTSTART:20261205',
      ),
      'END:VCALENDAR',
    ].join('\n');
    const [event] = [...readSource(temporaryFile('a.ics', text), 'icalendar', context())];
    expect(event).toMatchObject({ record: { title: { main: 'Cercle' } } });
  });

  it('refuses a title of markup alone', () => {
    expect(read(...vevent('UID:1', 'SUMMARY:<b></b>', 'DTSTART:20261205'))).toMatchObject([
      { kind: 'refused', id: '1', reason: 'sans titre' },
    ]);
  });

  it.each([
    ['within the day', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'],
    ['on a day that never comes', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['on a weekday that its step never meets', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['on a last day of the month', 'FREQ=DAILY;BYMONTHDAY=-1'],
    ['after longer than anybody waits', 'FREQ=DAILY;INTERVAL=99999999999'],
  ])('reads the first time alone of what comes again %s', (_what, rule) => {
    expect(days(`RRULE:${rule}`)).toEqual(['12-05T09:00']);
  });

  it('reads daily rules that name days', () => {
    expect(days('RRULE:FREQ=DAILY;COUNT=3;BYMONTH=12;BYDAY=SA')).toEqual([
      '12-05T09:00',
      '12-12T09:00',
      '12-19T09:00',
    ]);
  });

  it('takes what lasts for more than a year for no series', () => {
    const years = ['DTSTART:02020101T100000Z', 'DTEND:20261206T100000Z', 'RRULE:FREQ=WEEKLY'];
    expect(times(...years)).toEqual(['0202-01-01T10:00:00Z 2026-12-06T10:00:00Z']);
  });

  it('keeps the first time of a series that begins in more than a year', () => {
    expect(times('DTSTART:20290105T100000Z', 'RRULE:FREQ=WEEKLY')).toEqual([
      '2029-01-05T10:00:00Z 2029-01-05T10:00:00Z',
    ]);
  });
});
