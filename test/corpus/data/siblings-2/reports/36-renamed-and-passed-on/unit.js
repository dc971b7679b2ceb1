const { put: place, quiet } = require('./out');
const out = require('./out');

/** @typedef {{ id: string, fullName: string, deficits: string[] }} StrokePatient */

/** @param {StrokePatient} p */
const byRename = (p) => place(p.fullName); // leak: log
/** @param {StrokePatient} p */
const byMember = (p) => quiet.toTerminal(p.fullName); // leak: log
/** @param {StrokePatient} p */
const byGetter = (p) => out.current(p.fullName); // leak: log
/** @param {StrokePatient} p */
const byCall = (p) => place.call(null, p.fullName); // leak: log
/** @param {StrokePatient} p */
const byThen = (p) => Promise.resolve(p.fullName).then(place); // leak: log
/** @param {StrokePatient} p */
const byDrop = (p) => quiet.drop(p.fullName); // safe
/** @param {StrokePatient} p */
const byRenameId = (p) => place(p.id); // safe
/** @param {StrokePatient} p */
const byGetterId = (p) => out.current(p.id); // safe
/** @param {StrokePatient} p */
const byThenCount = (p) => Promise.resolve(p.deficits.length).then(place); // safe

class Unit {
  static speak = place;
  #hear;
  constructor(hear = quiet.drop) {
    this.#hear = hear;
  }
  /** @param {StrokePatient} p */
  admit(p) {
    Unit.speak(p.fullName); // leak: log
    Unit.speak(p.id); // safe
    this.#hear(p.fullName); // safe: nobody passes another function
  }
}
const curried = (print) => (value) => print(value);
const printing = curried(place);
/** @param {StrokePatient} p */
const byCurry = (p) => printing(p.deficits.join()); // leak: log
/** @param {StrokePatient} p */
const byCurryId = (p) => printing(p.id); // safe

module.exports = { unit: new Unit(), byRename, byMember, byGetter, byCall, byThen, byDrop, byRenameId, byGetterId, byThenCount, byCurry, byCurryId };
