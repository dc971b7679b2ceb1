import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { writeFile, readFile } from 'node:fs/promises';
import { deliveriesFor, getPatient, type Delivery, type InfusionPatient } from '../../core/src/infusion';
import { mail, text } from '../../core/src/notify';
import { logEvent, logger } from './middleware';

const json = (statusCode: number, body: unknown) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

class RouteSheet {
  private rows: string[] = ['name,address,therapy,bags'];
  add(p: InfusionPatient, d: Delivery) {
    this.rows.push([p.fullName, p.homeAddress, p.therapy, d.bags].join(','));
    return this;
  }
  get size() {
    return this.rows.length - 1;
  }
  toString() {
    return this.rows.join('\n');
  }
}

export const list = middy(async (event: APIGatewayProxyEventV2) => {
  const pk = event.pathParameters?.pk ?? '';
  const rows = await deliveriesFor(pk);
  logger.info('deliveries', { pk, count: rows.length, cold: rows.filter((r) => r.coldChain).length }); // safe
  if (!rows.length) {
    const p = await getPatient(pk);
    if (!p) return json(404, { code: 'not_found' }); // safe
    return json(409, { message: `${p.fullName} has no ${p.therapy} deliveries`, allergies: p.allergies }); // leak: http-error
  }
  return json(200, { rows }); // safe
}).use(logEvent());

export const routeSheet = middy(async (event: { pks: string[]; courier: string }) => {
  const sheet = new RouteSheet();
  for (const pk of event.pks) {
    const p = await getPatient(pk);
    if (!p) continue;
    (await deliveriesFor(pk)).forEach((d) => sheet.add(p, d));
  }
  await writeFile('/tmp/route.csv', sheet.toString()); // leak: file
  const content = await readFile('/tmp/route.csv', 'utf8');
  await mail(event.courier, 'Route for today', content); // leak: messag|plaintext
  logger.info('route sent', { stops: sheet.size }); // safe
  return { stops: sheet.size };
}).use(logEvent());

export const remind = async ({ pk }: { pk: string }) => {
  const p = await getPatient(pk);
  if (!p) return;
  await text(p.cell, 'A delivery is on its way. Details are in the app.'); // safe
  await mail('warehouse@infuse.example', 'Restock', 'Bags of size 2 l are below the threshold.'); // safe
};
