class Sanitizer {
  static deidentify(note) { return { ...note, sanitized: true }; }
  static hideName(name) { return name.split(' ').reverse().join(' '); }
  static encryptId(id) { return Buffer.from(id).toString('base64'); }
  static blank() { return '[removed]'; }
  static starred(text) { return text.replace(/./g, '*'); }
}

/** @param {{ patientName: string, ssn: string, therapyNotes: string }} note */
function file(note) {
  console.log(Sanitizer.deidentify(note)); // leak: log
  console.log(Sanitizer.hideName(note.patientName)); // leak: log
  console.log(Sanitizer.encryptId(note.ssn)); // leak: log
  console.log(Sanitizer.blank(note.therapyNotes)); // safe
  console.log(Sanitizer.starred(note.patientName)); // safe
}
module.exports = { file };
