import { Api, Cron, Queue, Table, type StackContext } from 'sst/constructs';

export function ApiStack({ stack }: StackContext) {
  const table = new Table(stack, 'infusion', { fields: { pk: 'string', sk: 'string' }, primaryIndex: { partitionKey: 'pk', sortKey: 'sk' } });
  new Queue(stack, 'alarms', { consumer: { function: { handler: 'packages/functions/src/alarm.main', bind: [table] } } });
  new Cron(stack, 'routes', { schedule: 'cron(0 5 * * ? *)', job: 'packages/functions/src/deliveries.routeSheet' });
  const api = new Api(stack, 'api', {
    defaults: { function: { bind: [table], environment: { TABLE: table.tableName } } },
    routes: { 'GET /patients/{pk}/deliveries': 'packages/functions/src/deliveries.list', 'POST /courier': 'packages/functions/src/courier.main' },
  });
  stack.addOutputs({ url: api.url }); // safe
  console.log('stage', stack.stage); // safe
}
