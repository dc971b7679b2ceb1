import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { GoogleGenerativeAI } from '@google/generative-ai';
import type { Job } from 'bullmq';
import { appendFile } from 'node:fs/promises';
import { Repository } from 'typeorm';
import { DialysisSession } from '../sessions/session.entity';

const genAI = new GoogleGenerativeAI(process.env.GEMINI_API_KEY!);

function toPromptParts(session: DialysisSession) {
  const { patient, bloodPressure = [], ...rest } = session;
  const bp = bloodPressure.map((m) => `${m.systolic}/${m.diastolic}`).join(' ');
  return [
    `Summarise the haemodialysis session of ${patient.firstName} ${patient.lastName}, born ${patient.birthDate}.`,
    `Weight ${rest.preWeightKg} -> ${rest.postWeightKg ?? '?'} kg, BP ${bp}.`,
    rest.complications ? `Complications: ${rest.complications}` : '',
  ].filter(Boolean);
}

@Processor('summaries')
export class SummaryProcessor extends WorkerHost {
  private readonly logger = new Logger(SummaryProcessor.name);
  private readonly model = genAI.getGenerativeModel({ model: 'gemini-1.5-pro-001' });

  constructor(@InjectRepository(DialysisSession) private readonly sessions: Repository<DialysisSession>) {
    super();
  }

  async process(job: Job<{ sessionId: string }>) {
    this.logger.log(`job ${job.id} for session ${job.data.sessionId}`); // safe
    const session = await this.sessions.findOneByOrFail({ id: job.data.sessionId });
    const result = await this.model.generateContent(toPromptParts(session)); // leak: llm
    const summary = result.response.text();
    await appendFile('/var/spool/renalflow/summaries.txt', `${session.patient.mrn}\t${summary}\n`); // leak: file
    this.logger.log(`summary written, ${summary.length} characters`); // safe
    return { sessionId: session.id, length: summary.length };
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job, err: Error) {
    this.logger.error(`job ${job.id} failed after ${job.attemptsMade} attempts: ${err.name}`); // safe
  }

  async warmUp() {
    const { totalTokens } = await this.model.countTokens('Explain what ultrafiltration means.'); // safe
    this.logger.debug(`model reachable (${totalTokens})`); // safe
  }
}
