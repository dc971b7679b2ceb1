import { metrics } from './metrics/index.js';

export interface CycleDay {
  id: string;
  email: string;
  symptoms: string[];
  pregnancyTest: 'positive' | 'negative' | 'none';
}

export function saveDay(day: CycleDay, locale: string): void {
  metrics.record('day_saved', { properties: { symptoms: day.symptoms, who: day.email } }); // leak: analytics
  metrics.record('test_saved', { properties: { locale, result: day.pregnancyTest } }); // leak: analytics
  metrics.record('day_saved', { properties: { locale, symptomCount: day.symptoms.length } }); // safe: a count
  metrics.record('day_closed'); // safe
}
