'use strict';
const util = require('node:util');

module.exports.jot = function jot(topic, text, data) {
  const tail = data === undefined ? '' : util.inspect(data, { depth: 4 });
  console.info('%s | %s %s', topic, text, tail);
};
