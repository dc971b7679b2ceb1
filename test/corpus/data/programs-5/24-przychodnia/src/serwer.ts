import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { baza } from './baza.js';
import { dziennik } from './dziennik.js';
import { trasyPacjentow } from './trasy/pacjenci.js';
import { trasyWizyt } from './trasy/wizyty.js';

const app = Fastify();
await baza.initialize();
await app.register(cookie);
await app.register(trasyPacjentow);
await app.register(trasyWizyt);

app.setErrorHandler((e, req, reply) => {
  dziennik.error({ kod: e.code, id: req.id }, 'błąd'); // safe
  reply.code(500).send({ blad: 'Coś poszło nie tak', id: req.id });
});

await app.listen({ port: 8080 });
