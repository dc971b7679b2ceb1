import { Injectable, Logger, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import sgMail from '@sendgrid/mail';
import OpenAI from 'openai';
import { Repository } from 'typeorm';
import { Infusion } from './infusion.entity';
import { TrackingService } from './tracking.service';

@Injectable()
export class InfusionService {
  private readonly logger = new Logger(InfusionService.name);
  private readonly openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

  constructor(
    @InjectRepository(Infusion) private readonly infusions: Repository<Infusion>,
    private readonly tracking: TrackingService,
  ) {}

  async get(id: string): Promise<Infusion> {
    const infusion = await this.infusions.findOneBy({ id });
    if (!infusion) {
      this.logger.warn(`infusion ${id} not found`); // safe
      throw new NotFoundException('infusion_not_found'); // safe
    }
    return infusion;
  }

  async complete(id: string, nurseId: string, toxicityNote: string) {
    const infusion = await this.get(id);
    infusion.toxicityNote = toxicityNote;
    await this.infusions.save(infusion);
    this.logger.log(`infusion ${infusion.id} completed by nurse ${nurseId}`); // safe
    this.logger.debug(`saved ${JSON.stringify(infusion)}`); // leak: log
    this.tracking.track(nurseId, 'infusion_completed', { chair: infusion.chairId }); // safe
    this.tracking.track(nurseId, 'toxicity_recorded', { note: toxicityNote, tumor: infusion.tumorType, patient: infusion.patientName }); // leak: analytics
    return { id: infusion.id };
  }

  async remind(id: string, startsAt: Date) {
    const infusion = await this.get(id);
    try {
      await sgMail.send({ // leak: messaging
        to: infusion.patientEmail,
        from: 'scheduling@tessera.example',
        subject: `Cycle ${infusion.cycle} of your chemotherapy`,
        text: `Dear ${infusion.patientName}, your ${infusion.regimenCode} infusion for ${infusion.tumorType} starts at ${startsAt.toISOString()}.`,
      });
    } catch (err) {
      this.logger.error(`mail to ${infusion.patientEmail} about ${infusion.tumorType} ${infusion.tnmStage} failed`); // leak: log
      throw err;
    }
  }

  async gradeToxicity(id: string) {
    const infusion = await this.get(id);
    const answer = await this.openai.chat.completions.create({ // leak: ai
      model: 'gpt-4o-2024-08-06',
      store: false,
      messages: [
        { role: 'system', content: 'Answer with one CTCAE grade from 1 to 5.' },
        { role: 'user', content: `${infusion.patientName}, ${infusion.tumorType} ${infusion.tnmStage}: ${infusion.toxicityNote}` },
      ],
    });
    const tokens = answer.usage?.total_tokens ?? 0;
    this.logger.log(`graded ${infusion.id} with ${tokens} tokens`); // safe
    return Number(answer.choices[0].message.content);
  }
}
