#!/bin/sh
# A table of cities and ZIP codes on npm, @mardillu/us-cities-utils 1.2.7, has `name` where the name of a city has `City`:
# 64116 is in `Kansas name`, 84101 in `Salt Lake name`. 875 of its 40,919 ZIP codes are so, and no city has `City` in its
# name: it looks as if a key of the data, `city`, had been renamed in the values, too. Who compares the city and the ZIP
# code of an address with it (validation of forms, matching of patients) refuses Kansas City and Oklahoma City.
# Seen with Node 20.20.2. Exits with 1 when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts @mardillu/us-cities-utils@1.2.7 >/dev/null 2>&1
cat >read.cjs <<'JS'
const { getCity, getStates, getZipcodes } = require('@mardillu/us-cities-utils');

const zips = getStates().flatMap(({ nameAbbr }) => getZipcodes(nameAbbr));
const renamed = zips.filter(({ name }) => /\bname\b/.test(name));
const kept = zips.filter(({ name }) => /\bCity\b/.test(name));
console.log(`64116: ${getCity('64116').name}; 84101: ${getCity('84101').name}; 21215: ${getCity('21215').name}`);
console.log(`${renamed.length} of ${zips.length} have "name", ${kept.length} have "City"`);
process.exit(getCity('64116').name === 'Kansas name' && renamed.length === 875 && kept.length === 0 ? 0 : 1);
JS
node read.cjs
