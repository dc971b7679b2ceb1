const debug = require('debug');

module.exports = {
  info: debug('adt:info'),
  warn: debug('adt:warn'),
  trace: debug('adt:trace'),
};
