import { type Lexicon, splitWords } from '@phitrace/naming';
import type { State } from '../query/state.js';
import { FirstOnWay } from './first-on-way.js';
import { functionNames } from './names/function-names.js';
import { propertyNames } from './names/names-at.js';

/** What a part of a message is for. */
type Part = 'origin' | 'receiver' | 'text';

/** Folders above a file, with it, whose names are read. */
const NEAR = 3;

/** Tells which end of a message an address is: of who sends it, or of who gets it. What it tells of somebody else is neither. */
export class EndsOfMessages {
  /** The message itself is put into what a request is made of: the first key that says it does. */
  private readonly parts = new FirstOnWay((state) => this.partAt(state));
  private readonly patients = new FirstOnWay((state) => this.isAboutPatients(state) || undefined);

  constructor(private readonly lexicon: Lexicon) {}

  /** True for whom a message is from, which is who runs the program: `{ from: settings.email }`. */
  isSenders(end: State): boolean {
    return this.parts.from(end)?.answer === 'origin';
  }

  /** True for whom it goes to: `{ to: user.email }`, not where the text holds the address. */
  isReceivers(end: State): boolean {
    return this.parts.from(end)?.answer === 'receiver';
  }

  /** True where a file or function on the way is called after patients, what they use, or their records: `portal/auth.ts`, `remindOfAppointment`. */
  isOnWayOfPatients(end: State): boolean {
    return this.patients.from(end) !== undefined;
  }

  private partAt(state: State): Part | undefined {
    const [key] = propertyNames(state) ?? [];
    if (key === undefined) return undefined;
    if (this.lexicon.namesReceiver(key)) return 'receiver';
    if (this.lexicon.namesSender(key)) return 'origin';
    return this.lexicon.isSaid(key) ? 'text' : undefined;
  }

  private isAboutPatients(state: State): boolean {
    const places = [...state.file.path.split('/').slice(-NEAR), ...functionNames(state)];
    return places.some(
      (name) => this.lexicon.isPortal(name) || this.lexicon.isPlaceOfRecords(name) || this.lexicon.isOfCare(splitWords(name)),
    );
  }
}
