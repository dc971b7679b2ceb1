'use strict';
const fs = require('fs');
const path = require('path');
const debug = require('debug')('dcm:walk');

async function* walk(dir) {
  for (const entry of await fs.promises.readdir(dir, { withFileTypes: true })) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* walk(full);
    else if (/\.(dcm|ima)$/i.test(entry.name)) yield full;
    else debug('skipped one file of type %s', path.extname(entry.name)); // safe
  }
}

module.exports = { walk };
