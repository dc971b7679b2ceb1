import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';
import { AppLogger } from '../common/app-logger.service';
import { Candidate } from './entities/candidate.entity';

interface Match {
  trialId: string;
  score: number;
}

@Injectable()
export class MatchingClient {
  constructor(
    private readonly http: HttpService,
    private readonly logger: AppLogger,
  ) {}

  async rank(candidate: Candidate): Promise<Match[]> {
    const body = {
      model: 'mixtral-8x7b-32768',
      messages: [
        { role: 'system', content: 'Rank oncology trials. Answer with JSON.' },
        { role: 'user', content: `${candidate.fullName}, born ${candidate.birthDate}. ${candidate.tumorType}; ${candidate.mutations.join(', ')}; ECOG ${candidate.ecog}` },
      ],
    };
    const res = await firstValueFrom(this.http.post('https://api.groq.com/openai/v1/chat/completions', body, { headers: { authorization: `Bearer ${process.env.GROQ_KEY}` } })); // leak: ai
    this.logger.event('match.done', { candidateId: candidate.id, ms: res.headers['x-response-time'], tokens: res.data.usage?.total_tokens }); // safe
    return JSON.parse(res.data.choices[0].message.content);
  }

  async trialsByArea(area: string): Promise<{ nctId: string; title: string }[]> {
    const res = await firstValueFrom(this.http.get('https://clinicaltrials.gov/api/v2/studies', { params: { 'query.cond': area, pageSize: 50 } }));
    this.logger.event('trials.loaded', { first: res.data.studies[0]?.protocolSection.identificationModule.briefTitle }); // safe
    return res.data.studies.map((s: any) => ({
      nctId: s.protocolSection.identificationModule.nctId,
      title: s.protocolSection.identificationModule.briefTitle,
    }));
  }
}
