import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Client } from '@temporalio/client';
import signale from 'signale';
import { orm } from './orm';
import { AdverseEvent, Participant } from './model/participant.entity';
import { saeWorkflow, screeningWorkflow } from './workflows';

const client = new Client();
const send = (res: ServerResponse, code: number, body: unknown) => {
  res.writeHead(code, { 'content-type': 'application/json' });
  res.end(JSON.stringify(body));
};

async function readJson(req: IncomingMessage): Promise<any> {
  let text = '';
  for await (const chunk of req) text += chunk;
  return JSON.parse(text || '{}');
}

createServer(async (req, res) => {
  const route = `${req.method} ${req.url?.split('?')[0]}`;
  signale.debug(route); // safe
  try {
    if (route === 'POST /participants') {
      const body = await readJson(req);
      const em = orm.em.fork();
      const twin = await em.findOne(Participant, { legalName: body.legalName, dateOfBirth: body.dateOfBirth });
      if (twin) return send(res, 409, { error: 'duplicate', existing: { name: twin.legalName, stage: twin.stage, histology: twin.histology } }); // leak: http-error
      const p = em.create(Participant, body);
      await em.persistAndFlush(p); // safe
      await client.workflow.start(screeningWorkflow, { args: [p.id], taskQueue: 'trial', workflowId: `screen-${p.id}` }); // safe
      return send(res, 201, { id: p.id });
    }
    if (route === 'POST /adverse-events') {
      const ae = await readJson(req);
      signale.info('AE reported: %j', ae); // leak: log
      const em = orm.em.fork();
      const event = em.create(AdverseEvent, ae);
      await em.persistAndFlush(event); // safe
      if (event.serious) await client.workflow.start(saeWorkflow, { args: [event.id], taskQueue: 'trial', workflowId: `sae-${event.id}` });
      return send(res, 201, { id: event.id });
    }
    send(res, 404, { error: 'no such route' }); // safe
  } catch (e) {
    signale.fatal((e as Error).name); // safe
    send(res, 500, { error: 'internal' }); // safe
  }
}).listen(8088, () => signale.start('http on 8088')); // safe
