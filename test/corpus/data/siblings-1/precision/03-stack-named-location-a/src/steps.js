/** Keeps what was done, for undo. */
class History {
  entries = [];
  pushState(entry) { this.entries.push(entry); }
  back() { return this.entries.pop(); }
}

export function operate(patient) {
  const history = new History();
  history.pushState({ step: 'incision', who: patient.fullName }); // safe: an own class in memory
  const location = { href: '', path: [] };
  location.href = `${patient.fullName}/theatre`; // safe: a plain object
  location.path.push(patient.ward); // safe
  return { history, location };
}

export function finish(patient, view = window) {
  view.history.pushState(null, '', `/done?patient=${patient.fullName}`); // leak: url
  view.history.back(); // safe
}
