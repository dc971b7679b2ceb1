#!/bin/sh
# A file of X12 may hold several interchanges, and each ISA segment says which separators follow it. node-x12 1.7.1 keeps
# those of the first: of two inquiries, the second of which ends its segments with line feeds, the strict parser gives one
# interchange and no diagnostic, and the second patient is nowhere in what it gives. With the same separators both are
# there. A check of what was parsed passes a file whose second half it never saw.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts node-x12@1.7.1 >/dev/null 2>&1
cat >read.cjs <<'JS'
const { X12Parser } = require('node-x12');

function inquiry(family, control, end) {
  const segments = [
    `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240101*1253*^*00501*${control}*0*P*:`,
    'GS*HS*S*R*20240101*1253*1*X*005010X279A1',
    'ST*270*0001*005010X279A1',
    'BHT*0022*13*1*20240101*1253',
    'HL*1**20*1',
    'NM1*PR*2*PAYER*****PI*1',
    `NM1*IL*1*${family}*EVE****MI*W1`,
    'SE*6*0001',
    'GE*1*1',
    `IEA*1*${control}`,
  ];
  return segments.map((segment) => segment + end).join('');
}

function read(end) {
  const parser = new X12Parser(true);
  const parsed = parser.parse(inquiry('EVERYWOMAN', '000000905', '~') + inquiry('EVERYMAN', '000000906', end));
  const text = JSON.stringify(parsed);
  return [text.includes('EVERYWOMAN'), text.includes('EVERYMAN'), parser.diagnostics.length].join(', ');
}

const [same, other] = [read('~'), read('\n')];
console.log('node-x12 1.7.1: first patient, second patient, diagnostics');
console.log('the same separators:', same);
console.log('another end of segments:', other);
process.exit(same === 'true, true, 0' && other === 'true, false, 0' ? 0 : 1);
JS
node read.cjs
