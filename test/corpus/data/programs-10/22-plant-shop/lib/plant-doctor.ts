import Anthropic from '@anthropic-ai/sdk';
import { diagnose, prescribe, type PlantCase } from './plants';

const claude = new Anthropic();

export async function askPlantDoctor(plant: PlantCase, question: string) {
  const diagnosis = diagnose(plant);
  const treatment = prescribe(plant);
  const msg = await claude.messages.create({ // safe
    model: 'claude-3-5-haiku-latest',
    max_tokens: 500,
    messages: [{ role: 'user', content: `A ${plant.species} has ${plant.symptoms.join(', ')}. Diagnosis: ${diagnosis.disease}. Treatment: ${treatment.product}. ${question}` }],
  });
  console.log('plant doctor answered', msg.usage.output_tokens, plant.symptoms); // safe
  return msg.content[0].type === 'text' ? msg.content[0].text : '';
}
