import type { APIGatewayProxyHandlerV2WithJWTAuthorizer, SQSHandler } from 'aws-lambda';
import { Client as Hubspot } from '@hubspot/api-client';
import { adjudicate } from '@core/adjudicate';
import { loadClaim, setStatus } from '@core/store';
import { logger, tracer } from '@core/telemetry';
import type { Claim, Member } from '@core/model';

const hubspot = new Hubspot({ accessToken: process.env.HUBSPOT_TOKEN });

const reply = (statusCode: number, body: unknown, headers: Record<string, string> = {}) => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export const status: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const claim = await loadClaim(event.pathParameters!.id!);
  logger.info('status lookup', { route: event.routeKey, requestId: event.requestContext.requestId }); // safe
  if (!claim) return reply(404, { message: `No claim ${event.pathParameters!.id}` }); // safe
  if (claim.status === 'pended') {
    tracer.putAnnotation('pendedFor', claim.member.fullName); // leak: trace|log
  }
  tracer.putAnnotation('claimStatus', claim.status); // safe
  return reply(200, { claimId: claim.claimId, status: claim.status });
};

export const adjudicator: SQSHandler = async (event) => {
  logger.info(`batch of ${event.Records.length}`); // safe
  const failures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    const claim = JSON.parse(record.body) as Claim;
    try {
      const decision = await adjudicate(claim);
      await setStatus(claim.claimId, decision.kind === 'pay' ? 'paid' : 'denied');
      if (decision.kind === 'deny') await openTicket(claim.member, decision.explanation);
    } catch (err) {
      console.error('adjudication failed for', claim.member.subscriberSsn); // leak: log
      logger.error('adjudication failed', { messageId: record.messageId, name: (err as Error).name }); // safe
      failures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures: failures };
};

async function openTicket(member: Member, content: string): Promise<void> {
  await hubspot.crm.tickets.basicApi.create({ // leak: messaging|third_party
    properties: { subject: `Denial: ${member.planCode}`, content, hs_pipeline_stage: '1', phone: member.homePhone },
    associations: [],
  });
}

export const eligibility: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const member = JSON.parse(event.body ?? '{}') as Member;
  const url = new URL('https://eligibility.clearinghouse.example/270');
  url.searchParams.set('plan', member.planCode);
  url.searchParams.set('ssn', member.subscriberSsn);
  const res = await fetch(url, { headers: { authorization: process.env.CH_KEY! } }); // leak: url
  if (res.status === 404) {
    return reply(404, { message: `${member.fullName}, born ${member.dob}, is not a member` }); // leak: http_error
  }
  if (!res.ok) return reply(502, { message: 'clearinghouse unavailable', upstream: res.status }); // safe
  return reply(200, await res.json(), { 'x-plan': member.planCode });
};
