import Fastify from 'fastify';

const app = Fastify({ logger: true });
app.get('/patients', async (request) => {
  request.log.info({ name: request.query.inLog }, 'seen');
  return { ok: true };
});
app.post('/patients', async (request) => {
  throw Object.assign(new Error(request.body.inError), { body: request.body.inProperty });
});
app.post('/checked', { schema: { body: { type: 'object', properties: { age: { type: 'integer' } } } } }, async () => ({}));

const ask = (settings) => app.inject(settings).then((answer) => new Error(answer.body));

export const calls = {
  'request log: url, headers': (mark) =>
    ask({
      url: `/patients?name=${mark('url')}&inLog=${mark('request.log')}`,
      headers: { 'x-name': mark('header'), cookie: `a=${mark('cookie')}` },
    }),
  'handler throws': (mark) =>
    ask({ method: 'POST', url: '/patients', payload: { inError: mark('message'), inProperty: mark('own property'), other: mark('body') } }),
  'body fails its schema': (mark) =>
    ask({ method: 'POST', url: '/checked', payload: { age: mark('body.age'), other: mark('body.other') } }),
  'body is no JSON': (mark) =>
    ask({ method: 'POST', url: '/checked', payload: `{"name": ${mark('body')}`, headers: { 'content-type': 'application/json' } }),
  'no route': (mark) => ask({ url: `/nothing/${mark('url')}` }),
};
