const fs = require('fs');
const { Treatment } = require('./models/treatment');

async function exportSizeChart(path) {
  const records = await Treatment.find().lean();
  const chart = records.map((r) => `${r.name};${r.condition};${r.price};${r.notes}`).join('\n');
  fs.writeFileSync(path, chart); // safe
  console.log('chart written', path, records.length); // safe
  for (const record of records) {
    const jump = record.history.length > 3;
    if (jump) console.warn('price history of', record.name, record.history); // safe
  }
  return chart;
}

module.exports = { exportSizeChart };
