const out = require('./out');
const { print: shown } = require('./out');

/** @typedef {{ id: string, fullName: string, stutterSeverity: string }} TherapyPatient */

/** @param {TherapyPatient} p */
exports.viaNamespace = (p) => out.print(p.fullName); // leak: log
/** @param {TherapyPatient} p */
exports.viaRename = (p) => shown(p.fullName); // leak: log
/** @param {TherapyPatient} p */
exports.viaDefault = (p) => out.default.write(p.stutterSeverity); // leak: log
const warn = out.curried('! ');
/** @param {TherapyPatient} p */
exports.viaCurry = (p) => warn(p.fullName); // leak: log
const tools = Object.assign({}, { say: shown });
/** @param {TherapyPatient} p */
exports.viaAssign = (p) => tools.say(p.fullName); // leak: log
class Base { emit(text) { shown(text); } }
class Session extends Base {
  /** @param {TherapyPatient} p */
  begin(p) { super.emit(p.fullName); } // leak: log
  /** @param {TherapyPatient} p */
  end(p) { this.emit.call(this, p.stutterSeverity); } // leak: log
}
exports.Session = Session;
/** @param {TherapyPatient} p */
exports.viaNobody = (p) => out.silent(p.fullName); // safe
/** @param {TherapyPatient} p */
exports.number = (p) => shown(p.id); // safe
