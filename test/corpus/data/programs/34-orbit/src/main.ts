import { program } from 'commander';
import { writeFileSync } from 'node:fs';
import { bus, connect } from './bus.js';
import { low, type Telemetry } from './device.js';
import './handlers.js';

program
  .option('--dump <file>')
  .requiredOption('--broker <url>')
  .action(({ dump, broker }: { dump?: string; broker: string }) => {
    connect(broker);
    let seen = 0;
    bus.on('telemetry', (t: Telemetry) => {
      seen++;
      if (dump) writeFileSync(dump, JSON.stringify(t), { flag: 'a' }); // leak: file
      if (seen % 1000 === 0) console.log('seen', seen, 'lows', low(t).length); // safe
    });
  });

program.parse();
