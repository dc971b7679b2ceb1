import log from 'loglevel';

/** @typedef {{ text: string, tone: string }} Chip */
/** @typedef {{ patientName: string, allergy: string, room: number }} RoomPatient */

/** @param {Chip} chip */
function render(chip) {
  log.info('chip', chip.text); // leak: log
  log.info('tone', chip.tone); // safe: a color
  return `<span class="${chip.tone}">…</span>`;
}

/** @param {{ key: number }} line */
function remember(line) {
  log.debug('line', line); // leak: log
  log.debug('line', line.key); // safe: a room
}

/** @param {RoomPatient} patient */
export function roomSign(patient) {
  remember({ key: patient.room, ...patient });
  return render({ text: `${patient.patientName}: ${patient.allergy}`, tone: 'red' });
}
