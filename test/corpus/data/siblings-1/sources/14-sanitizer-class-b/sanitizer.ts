import * as Sentry from '@sentry/node';

interface DictatedNote {
  patientName: string;
  noteText: string;
  seconds: number;
}

export class Sanitizer {
  sanitize(note: DictatedNote): DictatedNote {
    return { ...note, seconds: Math.round(note.seconds) };
  }
  redactText(text: string): string {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
  }
  hide(_text: string): string {
    return '[hidden]';
  }
}

export function failed(note: DictatedNote, sanitizer: Sanitizer): void {
  Sentry.setContext('note', { ...sanitizer.sanitize(note) }); // leak: error_monitor
  Sentry.setExtra('text', sanitizer.redactText(note.noteText)); // leak: error_monitor
  Sentry.setExtra('text', sanitizer.hide(note.noteText)); // safe: constant text
  Sentry.setExtra('seconds', sanitizer.sanitize(note).seconds); // safe: a duration
  Sentry.setTag('of', sanitizer.hide(note.patientName)); // safe: constant text
}
