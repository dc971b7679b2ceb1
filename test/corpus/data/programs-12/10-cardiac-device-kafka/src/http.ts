import { createServer } from 'node:http';
import { findImplant } from './models';
import { log } from './telemetry';
import { run } from './consumer';

createServer(async (req, res) => {
  const url = new URL(req.url ?? '/', 'http://localhost');
  if (url.pathname === '/livez') return res.end('ok'); // safe
  if (url.pathname.startsWith('/devices/')) {
    const serial = url.pathname.split('/')[2];
    const implant = await findImplant(serial);
    if (!implant) {
      res.statusCode = 404;
      return res.end(JSON.stringify({ code: 'unknown_device' })); // safe
    }
    if (implant.clinicId !== req.headers['x-clinic']) {
      res.statusCode = 403;
      return res.end(JSON.stringify({ error: `device of ${implant.patient.name} (${implant.kind}) belongs to another clinic` })); // leak: http-error
    }
    res.setHeader('content-type', 'application/json');
    return res.end(JSON.stringify({ model: implant.model, kind: implant.kind })); // safe
  }
  res.statusCode = 404;
  res.end(); // safe
}).listen(9000, () => log.info('admin port open')); // safe

run().catch((e) => {
  log.fatal({ name: e.name }, 'consumer died'); // safe
  process.exit(1);
});
