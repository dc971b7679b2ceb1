var fs = require('fs');
var log = require('../lib/logger')('shift-report');

var file = process.argv[2] || '/var/spool/callbell/history.csv';
var waits = {};

fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).forEach(function (line) {
  var cols = line.split(';');
  var kind = cols[2];
  waits[kind] = waits[kind] || [];
  waits[kind].push(Number(cols[3]));
});

Object.keys(waits).forEach(function (kind) {
  var sorted = waits[kind].sort(function (a, b) { return a - b; });
  var median = sorted[Math.floor(sorted.length / 2)];
  log.info({ kind: kind, calls: sorted.length, median: median }, 'kind'); // safe
  process.stdout.write(kind + '\t' + sorted.length + '\t' + Math.round(median / 1000) + ' s\n'); // safe
});
