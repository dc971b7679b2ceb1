import { ChatOpenAI } from '@langchain/openai';
import { PromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableSequence } from '@langchain/core/runnables';
import { byId, setStatus, type AuthRequest } from '../db.js';
import { log, work, faxQueue } from '../queues.js';
import { remember, policyFor } from '../knowledge.js';

const prompt = PromptTemplate.fromTemplate(
  'Member {member} ({dob}), diagnosis {icd10}, requested {cpt}. Justification: {justification}. Policy: {policy}. Approve or deny?',
);

const chain = RunnableSequence.from([prompt, new ChatOpenAI({ model: 'gpt-4o', temperature: 0 }), new StringOutputParser()]);

const variables = (r: AuthRequest) => ({ member: r.member_name, dob: r.member_dob, icd10: r.icd10, cpt: r.cpt, justification: r.justification });

export const reviewWorker = work<{ requestId: string }>('review', async (job) => {
  const request = await byId(job.data.requestId); // safe
  if (!request) {
    log.warn({ requestId: job.data.requestId }, 'request is gone'); // safe
    return;
  }
  await job.updateProgress(10); // safe
  const policy = await policyFor(request.payer, request.cpt); // safe
  await job.log(`policy found: ${policy.length} characters`); // safe
  const decision = await chain.invoke({ ...variables(request), policy }); // leak: ai
  await job.log(`${request.member_name} ${request.icd10}: ${decision}`); // leak: log
  await job.updateProgress(80); // safe
  const status = /approve/i.test(decision) ? 'approved' : 'review';
  await setStatus(request.id, status); // safe
  await remember(request, decision);
  await faxQueue.add('decision', { requestId: request.id, to: '+15550100' }, { removeOnComplete: true }); // safe
  log.info({ id: request.id, status }, 'decided'); // safe
  return { id: request.id, status };
});

reviewWorker.on('failed', async (job, err) => {
  const request = job && (await byId(job.data.requestId));
  log.error({ err: err.name, member: request?.member_name, icd10: request?.icd10, why: request?.justification }, 'review crashed'); // leak: log
  log.error({ id: job?.id, attempts: job?.attemptsMade }, 'giving up'); // safe
});
