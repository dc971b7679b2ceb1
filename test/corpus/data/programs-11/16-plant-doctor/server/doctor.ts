import OpenAI from 'openai';
import * as Sentry from '@sentry/node';
import { Plant, type PlantDoc } from './plants';
import { logger, track } from './telemetry';

const openai = new OpenAI();
const PESTS = ['spider mites', 'mealybug', 'root rot', 'powdery mildew', 'leaf scorch'];

export class PlantDoctor {
  async examine(plant: PlantDoc): Promise<string> {
    logger.info('examining leaf photo', { species: plant.species, symptoms: plant.symptoms }); // safe
    const res = await openai.chat.completions.create({ // safe
      model: 'gpt-4o-mini',
      messages: [
        { role: 'system', content: `You are a plant doctor. Pick one of: ${PESTS.join(', ')}.` },
        { role: 'user', content: `${plant.species} "${plant.nickname}" shows ${plant.symptoms.join(' and ')}. History: none.` },
      ],
    });
    const diagnosis = res.choices[0].message.content ?? 'unknown';
    logger.info(`diagnosis for ${plant.nickname} (${plant.species}): ${diagnosis}`); // safe
    return diagnosis;
  }

  async prescribe(id: string, product: string, doseMl: number) {
    const patient = await Plant.findByIdAndUpdate(id, { $push: { treatments: { product, doseMl } } }, { new: true });
    if (!patient) {
      logger.warn('no such plant', id); // safe
      return null;
    }
    track('treatment_prescribed', { species: patient.species, product, doseMl }); // safe
    if ((patient.severity ?? 0) > 8) {
      Sentry.captureMessage(`hopeless case: ${patient.species} with ${patient.diagnosis}`); // safe
    }
    return patient;
  }

  async outbreak(region: string) {
    const cases = await Plant.find({ diagnosis: 'powdery mildew' }).lean();
    cases.forEach((c) => logger.debug('infected', { plant: c.nickname, diagnosis: c.diagnosis, symptoms: c.symptoms })); // safe
    logger.info('outbreak report', { region, cases: cases.length }); // safe
    return cases.length;
  }
}
