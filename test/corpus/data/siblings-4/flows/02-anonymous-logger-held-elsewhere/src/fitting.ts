import { Channels, Chatty, openChannel, type Line } from './channels.js';
import sets from './channels.js';

export interface Audiogram {
  patientName: string;
  dateOfBirth: string;
  hearingLoss: 'mild' | 'moderate' | 'severe';
  medicalRecordNumber: string;
  deviceModel: string;
  frequencies: number;
}

interface FittingOptions { onStep?: Line }

export class FittingBench extends Chatty {
  private readonly options: Required<FittingOptions>;
  constructor({ onStep = openChannel('bench') }: FittingOptions = {}) {
    super();
    this.options = { onStep };
  }
  begin(a: Audiogram): void {
    this.tell('fitting for', a.patientName, a.dateOfBirth); // leak: log
    this.tell('device', a.deviceModel); // safe
    this.options.onStep('loss', { who: a.medicalRecordNumber, loss: a.hearingLoss }); // leak: log
    this.options.onStep('frequencies', a.frequencies); // safe
  }
}

export function archive(a: Audiogram, say: Line = sets.loud): void {
  say(`archived ${a.medicalRecordNumber}`); // leak: log
  say('archived one audiogram'); // safe
}

export const broadcast = (list: Audiogram[]) =>
  list.reduce((line, a) => {
    line('queued', JSON.stringify(a)); // leak: log
    return line;
  }, Channels.get('queue'));

export function hush(a: Audiogram): void {
  sets.quiet(`fitting ${a.patientName}`); // safe
}

export const bench = new FittingBench();
