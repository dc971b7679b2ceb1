export function onSegment(segments, logger) {
  const pid = segments.find((segment) => segment.type === 'PID');
  const nhsNumber = pid.values[2].split('^')[0];
  logger.info(`found ${nhsNumber}`); // leak: log
  const version = segments[0].values[11];
  logger.info(`version ${version}`); // safe: a version
  const delay = segments[0].values[12];
  logger.info('delay', { delay }); // safe: a number of seconds
}

export function index(patientEmail, patientSurname) {
  const id = patientEmail.trim();
  console.log('indexing', id); // leak: log
  const token = patientSurname.normalize('NFD').toLowerCase();
  console.log('indexing', token); // leak: log
  const mode = process.env.INDEX_MODE ?? 'full';
  console.log('indexing', mode); // safe: a mode
}
