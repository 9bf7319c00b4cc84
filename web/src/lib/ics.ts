/** Calendar files (RFC 5545) for tickets. */

export interface CalendarEntry {
  uid: string;
  title: string;
  place: string;
  words: string;
  startsAt: string;
  minutes: number;
}

/** The text of an .ics file with one entry. `now` is the moment it is made. */
export function ics(entry: CalendarEntry, now: Date): string {
  const end = new Date(Date.parse(entry.startsAt) + entry.minutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Frontrow//Tickets//EN',
    'BEGIN:VEVENT',
    `UID:${entry.uid}@frontrow`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(new Date(entry.startsAt))}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(entry.title)}`,
    `LOCATION:${escape(entry.place)}`,
    `DESCRIPTION:${escape(entry.words)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function stamp(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (c) => `\\${c}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines are folded at 75 octets, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let width = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (width + octets > 74) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += octets;
  }
  return out;
}
