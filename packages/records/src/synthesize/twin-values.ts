import type { Faker } from '@faker-js/faker';
import { toIsoDate } from '../identifiers/dates.js';

const DATES = new Set(['birth-date', 'date']);
/** What identifies nobody by itself stays: it is what a test is about. */
const KEPT = new Set(['sex', 'state', 'diagnosis', 'age']);

/**
 * Values that stand for those of a file: the same value has the same twin, so that references hold; dates keep their
 * order; numbers keep their length and signs. All are reserved, never issued or made up by a generator.
 */
export class TwinValues {
  private readonly twins = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly days = new Set<string>();
  private twinDays: ReadonlyMap<string, string> | undefined;

  constructor(private readonly faker: Faker) {}

  /** Told of every value before the first twin is asked for, since the order of dates is that of all. */
  see(role: string, text: string): void {
    const day = DATES.has(role) ? toIsoDate(text.trim()) : undefined;
    if (day !== undefined) this.days.add(day);
  }

  twinOf(role: string, text: string): string {
    if (KEPT.has(role) || text.trim() === '') return text;
    const key = `${kindOf(role)} ${text}`;
    const known = this.twins.get(key);
    if (known !== undefined) return known;
    const twin = this.newTwin(role, text);
    this.twins.set(key, twin);
    this.taken.add(`${kindOf(role)} ${twin}`);
    return twin;
  }

  /** A few tries find a twin that no other value has. */
  private newTwin(role: string, text: string): string {
    let twin = this.make(role, text);
    for (let tries = 0; tries < 20 && (twin === text || this.taken.has(`${kindOf(role)} ${twin}`)); tries++) twin = this.make(role, text);
    return twin;
  }

  private make(role: string, text: string): string {
    const { faker } = this;
    if (DATES.has(role)) return this.dateOf(text);
    const makers: Readonly<Record<string, () => string>> = {
      'family-name': () => likeCase(text, faker.person.lastName()),
      'given-name': () => likeCase(text, text.trim().length === 1 ? faker.string.alpha({ length: 1 }) : faker.person.firstName()),
      'full-name': () =>
        likeCase(text, /[,^]/.test(text) ? this.turnedName(text) : `${faker.person.firstName()} ${faker.person.lastName()}`),
      telephone: () => this.phoneOf(text),
      telefax: () => this.phoneOf(text),
      email: () => `${faker.internet.username().toLowerCase()}@example.com`,
      contact: () => (text.includes('@') ? `${faker.internet.username().toLowerCase()}@example.com` : this.phoneOf(text)),
      'social-security': () => this.digitsOf(text, '000'),
      zip: () => this.digitsOf(text, '000'),
      street: () => likeCase(text, `${faker.string.numeric({ length: 3, allowLeadingZeros: false })} ${faker.location.street()}`),
      city: () => likeCase(text, faker.location.city()),
      url: () => `https://example.com/${faker.string.alphanumeric(8).toLowerCase()}`,
      'ip-address': () => `192.0.2.${faker.number.int({ min: 1, max: 254 })}`,
      text: () => faker.lorem.words(Math.min(200, text.split(/\s+/).length)),
    };
    return makers[role]?.() ?? this.digitsOf(text, '');
  }

  private turnedName(text: string): string {
    return `${this.faker.person.lastName()}${/[,^]\s*/.exec(text)?.[0] ?? ' '}${this.faker.person.firstName()}`;
  }

  /** The number's own signs, and the digits of a number kept for fiction: 555-01xx. */
  private phoneOf(text: string): string {
    const count = text.replace(/\D/g, '').length;
    const fiction = `202${`55501${this.faker.string.numeric(2)}`}`;
    const digits = count > 10 ? `${'1'.repeat(count - 10)}${fiction}` : fiction.slice(-Math.max(count, 1));
    let at = 0;
    return text.replace(/\d/g, () => digits[at++] ?? '0');
  }

  /** The signs of a number with other digits and letters, after a beginning that is never given out. */
  private digitsOf(text: string, beginning: string): string {
    let at = 0;
    return text.replace(/[A-Za-z0-9]/g, (sign) => {
      const fixed = beginning[at++];
      if (fixed !== undefined) return fixed;
      if (/\d/.test(sign)) return this.faker.string.numeric(1);
      return this.faker.string.alpha({ length: 1, casing: sign === sign.toUpperCase() ? 'upper' : 'lower' });
    });
  }

  private dateOf(text: string): string {
    const day = toIsoDate(text.trim());
    const twin = day === undefined ? undefined : this.orderedDays().get(day);
    if (day === undefined || twin === undefined) return this.digitsOf(text, '');
    const written = writeLike(text, day, twin);
    // A form that is not known: the day in ISO's.
    return written === text ? twin : written;
  }

  /** For each day another one, in the same order, between the years of the first and the last. */
  private orderedDays(): ReadonlyMap<string, string> {
    if (this.twinDays) return this.twinDays;
    const days = [...this.days].sort();
    const from = `${Number(days[0]?.slice(0, 4) ?? 2000) - 1}-01-01`;
    const to = `${Number(days.at(-1)?.slice(0, 4) ?? 2000)}-12-31`;
    const made = new Set<string>();
    while (made.size < days.length) made.add(this.faker.date.between({ from, to }).toISOString().slice(0, 10));
    const twins = [...made].sort();
    return (this.twinDays = new Map(days.map((day, i) => [day, twins[i] ?? day])));
  }
}

/** Names of one person stand in several fields; so do numbers. */
function kindOf(role: string): string {
  return role === 'telefax' || role === 'contact' ? 'telephone' : role;
}

function likeCase(text: string, twin: string): string {
  if (text === text.toUpperCase()) return twin.toUpperCase();
  return text === text.toLowerCase() ? twin.toLowerCase() : twin;
}

/** A day in the form in which another one is written. */
function writeLike(text: string, day: string, twin: string): string {
  const [year, month, date] = partsOf(day);
  const [newYear, newMonth, newDate] = partsOf(twin);
  const iso = new RegExp(`^${year}(\\D?)${month}(\\D?)${date}`);
  if (iso.test(text)) return text.replace(iso, `${newYear}$1${newMonth}$2${newDate}`);
  return text.replace(/^(\d{1,2})(\D)\d{1,2}\D(\d{2,4})/, (_, first: string, sign: string, written: string) => {
    const isMonthFirst = Number(first) === Number(month);
    return [...(isMonthFirst ? [newMonth, newDate] : [newDate, newMonth]), newYear.slice(-written.length)].join(sign);
  });
}

function partsOf(day: string): readonly [year: string, month: string, date: string] {
  return [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
}
