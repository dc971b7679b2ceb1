import { Injectable, Logger } from '@nestjs/common';
import { Mistral } from '@mistralai/mistralai';
import type { Examination } from '../entities';

@Injectable()
export class PlainLanguageService {
  private readonly mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
  private readonly logger = new Logger(PlainLanguageService.name);

  async explain(exam: Examination): Promise<string> {
    const prompt = this.prompt(exam);
    this.logger.debug(`prompt of ${prompt.length} chars`); // safe
    const res = await this.mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: prompt }] }); // leak: ai
    return String(res.choices?.[0]?.message.content ?? '');
  }

  async translateUi(labels: string[]): Promise<string> {
    const res = await this.mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content: `Translate into Polish: ${labels.join(', ')}` }] }); // safe
    return String(res.choices?.[0]?.message.content ?? '');
  }

  private prompt({ worker, kind, fev1, findings, audiogram }: Examination) {
    return `Explain to ${worker.fullName} (${worker.bornOn}) the ${kind} exam. FEV1 ${fev1 ?? '-'}; 4 kHz ${audiogram['4000']} dB; ${findings}`;
  }
}
