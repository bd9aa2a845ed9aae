import ICAL from 'ical.js';
import { remembered } from '../../app/shared/remember.ts';
import { isTimeZone, offsetAt, wallInstant } from './instant.ts';

const DAY = 86_400_000;
const SECOND = 1000;
/** Days whose offset is kept, those of fifty years. */
const MOST_DAYS = 20_000;

// Some programs put their own name before that of the zone: "/mozilla.org/20070129_1/Europe/Paris".
const PREFIXED = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/-]+$/;
// WordPress writes the offset of a site that chose no town: "UTC+2", "UTC-4", "UTC+5:30".
const OFFSET = /^(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d\d))?$/i;
// Outlook shows zones by their towns: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris".
const PARIS = /\bParis\b/;

/** Names that Windows, and so Outlook and Exchange, gives to the zones of France and its neighbours (Unicode CLDR). */
const WINDOWS: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'sa western standard time': 'America/Martinique',
  'sa eastern standard time': 'America/Cayenne',
  'saint pierre standard time': 'America/Miquelon',
  'mauritius standard time': 'Indian/Reunion',
  'e. africa standard time': 'Indian/Mayotte',
  'central pacific standard time': 'Pacific/Noumea',
  'hawaiian standard time': 'Pacific/Tahiti',
  'utc+12': 'Pacific/Wallis',
  utc: 'UTC',
  'tzone://microsoft/utc': 'UTC',
};

/** An agenda names the same few zones in every event, and to ask for one takes 50 kB outside the heap. */
const MOST_REMEMBERED = 1000;

/** The zone that this machine knows by a TZID as programs write it: IANA, Windows or an offset; null for any other. */
export const zoneNamed = remembered((tzid: string): string | null => {
  const plain = tzid.trim();
  const windows = WINDOWS[plain.toLowerCase()];
  if (windows !== undefined) return windows;
  const [, sign, hours = '', minutes = '00'] = OFFSET.exec(plain) ?? [];
  const named = PREFIXED.exec(plain)?.[0] ?? (PARIS.test(plain) ? 'Europe/Paris' : plain);
  const name = sign === undefined ? named : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return name !== '' && isTimeZone(name) ? name : null;
}, MOST_REMEMBERED);

/** `zoneNamed`; times of that zone are then read by ical.js as this machine knows it. */
export function learnZone(tzid: string): string | null {
  const zone = zoneNamed(tzid);
  if (zone !== null && ICAL.TimezoneService.get(zone) === undefined) {
    ICAL.TimezoneService.register(new MachineZone(zone), zone);
  }
  return zone;
}

/** A zone whose offsets come from this machine. */
class MachineZone extends ICAL.Timezone {
  /** By the day of the wall: seconds, or null for a day near which the clocks change. */
  readonly #offsets = new Map<number, number | null>();

  constructor(zone: string) {
    super({ tzid: zone });
  }

  /** Seconds that the clocks of the zone are ahead of UTC when they show `time`. */
  override utcOffset(time: ICAL.Time): number {
    const asUtc = Date.UTC(
      time.year,
      time.month - 1,
      time.day,
      time.hour,
      time.minute,
      time.second,
    );
    return this.#offsetOfDay(Math.floor(asUtc / DAY)) ?? this.#exactOffset(time, asUtc);
  }

  #offsetOfDay(day: number): number | null {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    if (this.#offsets.size >= MOST_DAYS) this.#offsets.clear();
    const [before, after] = [day - 1, day + 2].map((each) => offsetAt(each * DAY, this.tzid));
    const offset = before === undefined || before !== after ? null : before / SECOND;
    this.#offsets.set(day, offset);
    return offset;
  }

  #exactOffset(time: ICAL.Time, asUtc: number): number {
    return (asUtc - Date.parse(wallInstant(time, this.tzid) ?? '')) / SECOND;
  }
}
