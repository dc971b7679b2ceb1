var fs = require('fs');

var defaults = {
  hub: 'hub-1',
  mqtt: 'mqtts://broker.ward.local:8883',
  wsPort: 7001,
  escalateAfter: 180,
  pager: { url: 'https://api.pushover.net/1/messages.json' },
  cloud: { host: 'ingest.bellmetrics.example', port: 80 }
};

exports.load = function () {
  var file = process.env.CALLBELL_CONF;
  if (!file) return defaults;
  return Object.assign({}, defaults, JSON.parse(fs.readFileSync(file, 'utf8')));
};
