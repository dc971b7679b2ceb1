import * as amplitude from '@amplitude/analytics-browser';
import type { Entry } from '../model/entry';

export function initUsage() {
  amplitude.init(import.meta.env.VITE_AMPLITUDE_KEY, { defaultTracking: false });
}

export function called(entry: Entry, waitedMinutes: number) {
  amplitude.track('called', { who: entry.person.fullName, complaint: entry.chiefComplaint, waitedMinutes }); // leak: analytics
}

export function boardShown(entries: Entry[]) {
  amplitude.track('board_shown', { waiting: entries.length, urgent: entries.filter((e) => e.acuity <= 2).length }); // safe
}
