const http = require('http');
const fs = require('fs');
const { Bed } = require('./models');
const { bullet } = require('./compose');

const TOKEN = process.env.BOARD_TOKEN;

const server = http.createServer(async (req, res) => {
  if (req.headers.authorization !== `Bearer ${TOKEN}`) {
    res.writeHead(401).end('no'); // safe
    return;
  }
  const code = new URL(req.url, 'https://board').searchParams.get('bed');
  const bed = await Bed.findOne({ where: { code } });
  if (!bed) {
    res.writeHead(404).end('no bed ' + code); // safe
    return;
  }
  if (!bed.lastVitals) {
    res.writeHead(409, { 'content-type': 'text/plain' });
    res.end(`${bed.patientName} has no vitals yet`); // leak: http_error
    return;
  }
  console.log('board', bullet(bed)); // leak: log
  res.setHeader('X-Bed', bed.code); // safe
  res.setHeader('X-Occupant', encodeURIComponent(bed.patientName)); // leak: header
  res.end(JSON.stringify(bed.lastVitals));
});

function snapshot(beds) {
  const occupied = beds.filter((b) => b.patientName).length;
  fs.writeFileSync('/var/lib/board/occupied', String(occupied)); // safe
  fs.writeFileSync('/var/lib/board/beds.txt', beds.map(bullet).join('\n')); // leak: file
}

module.exports = { server, snapshot };
