import type { Knex } from 'knex';

export interface ImagingPatient { mrn: string; fullName: string; birthDate: string; studies: number }
type Filter = Record<string, string | undefined>;

export function remember(patient: ImagingPatient): void {
  sessionStorage.setItem('current', `${patient.mrn} ${patient.fullName}`); // leak: client_storage
  sessionStorage.setItem('studies', String(patient.studies)); // safe: a count
}

export function filterWorklist(db: Knex, f: Filter): Knex.QueryBuilder {
  let query = db('worklist').select('id');
  let label = (document.querySelector('#filter-label') as HTMLInputElement).value;
  if (f.modality) query = query.where('modality', f.modality);
  if (f.modality) label = label.concat(' modality');
  if (f.room) query = query.where('room', f.room);
  if (f.room) label = label.concat(' room');
  if (f.status) query = query.where('status', f.status);
  if (f.status) label = label.concat(' status');
  if (f.priority) query = query.where('priority', f.priority);
  if (f.priority) label = label.concat(' priority');
  if (f.device) query = query.where('device', f.device);
  if (f.device) label = label.concat(' device');
  if (f.reader) query = query.where('reader', f.reader);
  if (f.reader) label = label.concat(' reader');
  if (f.site) query = query.where('site', f.site);
  if (f.site) label = label.concat(' site');
  if (f.from) query = query.where('day', '>=', f.from);
  if (f.from) label = label.concat(' from');
  if (f.until) query = query.where('day', '<=', f.until);
  if (f.until) label = label.concat(' until');
  if (f.body) query = query.where('body', f.body);
  if (f.body) label = label.concat(' body');
  if (f.series) query = query.where('series', '>', f.series);
  if (f.series) label = label.concat(' series');
  if (f.locked) query = query.where('locked', f.locked);
  if (f.locked) label = label.concat(' locked');
  if (f.order) query = query.orderBy(f.order);
  if (f.order) label = label.concat(' ordered');
  if (f.limit) query = query.limit(Number(f.limit));
  if (f.limit) label = label.concat(' limited');
  document.title = label.trim();
  return query;
}

export function printed(patient: ImagingPatient): void {
  console.log('printed', patient.fullName); // leak: log
  console.log('printed', patient.studies); // safe: a count
}
