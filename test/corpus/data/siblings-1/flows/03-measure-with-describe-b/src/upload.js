import { guarded } from './guarded.js';

export function uploadPhoto(patient, photo, put) {
  return guarded('upload', () => put(`/photos/${photo.key}`, photo.bytes), () => ({ size: photo.bytes.length })); // safe: bytes
}

export function askDermatologist(patient, finding, put) {
  return guarded(
    'consult',
    () => put('/consults', { patient, finding }),
    () => ({ who: patient.fullName, finding: finding.description }), // leak: error_monitor
  );
}

export function closeConsult(consult, put) {
  return guarded('close', () => put(`/consults/${consult.id}`, { open: false }), (error) => ({ status: error.status })); // safe
}
