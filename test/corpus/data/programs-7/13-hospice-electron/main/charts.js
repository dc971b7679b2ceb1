const Database = require('better-sqlite3');
const EventEmitter = require('events');

class ChartBook extends EventEmitter {
  constructor(file, key) {
    super();
    this.db = new Database(file);
    this.db.pragma(`key='${key}'`);
  }

  open(chartId) {
    const chart = this.db.prepare('SELECT * FROM charts WHERE id = ?').get(chartId);
    this.emit('opened', chart);
    return chart;
  }

  save(chartId, patch) {
    const { changes } = this.db
      .prepare('UPDATE charts SET pain_score = @pain, nurse_note = @note WHERE id = @chartId')
      .run({ chartId, ...patch });
    this.emit('saved', chartId, changes);
    return changes;
  }

  deceased(chartId, when) {
    const chart = this.open(chartId);
    this.db.prepare('UPDATE charts SET died_at = ? WHERE id = ?').run(when, chartId);
    this.emit('deceased', {
      id: chartId,
      patient: chart.patient_name,
      contact: chart.next_of_kin,
      when,
    });
  }

  pending() {
    return this.db.prepare('SELECT id FROM charts WHERE dirty = 1').all().map((r) => r.id);
  }
}

module.exports = { ChartBook };
