import type { Route, StudyHeader } from '../types/study.js';

export const table: Route[] = [
  { name: 'everything is kept', when: {}, to: 'archive' },
  { name: 'head CT gets a score', when: { modality: 'CT' }, to: 'ai' },
  { name: 'night readers', when: { station: 'ER1' }, to: 'teleradiology' },
  { name: 'mammography cohort', when: { modality: 'MG' }, to: 'research' },
];

export function routesOf(h: StudyHeader): Route[] {
  return table.filter((r) => (!r.when.modality || r.when.modality === h.Modality) && (!r.when.station || r.when.station === h.StationName));
}
