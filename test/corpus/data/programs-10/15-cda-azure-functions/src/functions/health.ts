import { app, type HttpResponseInit, type InvocationContext, type Timer } from '@azure/functions';
import Client from 'fhir-kit-client';

const fhir = new Client({ baseUrl: process.env.FHIR_BASE ?? 'https://fhir.ccd-gateway.example/r4' });

app.http('health', {
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: async (_req, ctx): Promise<HttpResponseInit> => {
    const statement: any = await fhir.capabilityStatement();
    ctx.log('fhir server', statement.software?.name, statement.fhirVersion); // safe
    return { jsonBody: { ok: true, fhir: statement.fhirVersion } };
  },
});

app.timer('census', {
  schedule: '0 0 2 * * *',
  handler: async (_t: Timer, ctx: InvocationContext) => {
    const kinds = ['Patient', 'Composition', 'Condition'];
    for (const k of kinds) {
      const b: any = await fhir.search({ resourceType: k, searchParams: { _summary: 'count' } });
      ctx.log(`${k}: ${b.total}`); // safe
    }
  },
});
