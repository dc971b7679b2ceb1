const { SerialPort, ReadlineParser } = require('serialport');
const beds = require('./beds');
const buffer = require('./buffer');
const config = require('./config');
const { dispatch } = require('./dispatch');
const { parse } = require('./frames');
const { showClock } = require('./upstream');

const port = new SerialPort({ path: config.serialPath, baudRate: 115200 });
const lines = port.pipe(new ReadlineParser({ delimiter: '\r\n' }));

lines.on('data', async (line) => {
  await dispatch(parse(line));
});

port.on('open', () => console.log('serial open', config.serialPath)); // safe

setInterval(() => {
  buffer.heartbeat(config.boxId);
  showClock();
  console.debug('beds in use', beds.size()); // safe
}, 30000);
