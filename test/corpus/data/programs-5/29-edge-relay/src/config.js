const fs = require('fs');

module.exports = {
  serialPath: process.env.SERIAL_PATH || '/dev/ttyUSB0',
  mqttUrl: process.env.MQTT_URL || 'mqtts://broker.edge-relay.net:8883',
  wallUrl: 'ws://10.0.8.20:9001/wall',
  stationUrl: 'wss://station.edge-relay.net/live',
  ca: process.env.CA_FILE ? fs.readFileSync(process.env.CA_FILE) : undefined,
  bufferKey: process.env.BUFFER_KEY,
  boxId: process.env.BOX_ID || 'box-0',
};
