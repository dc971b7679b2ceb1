import { google } from '@ai-sdk/google'
import { openai } from '@ai-sdk/openai'
import { generateText, streamText } from 'ai'
import type { PriorAuthCase } from './domain.js'
import { say } from './log.js'
import { toolsFor } from './tools.js'

const SYSTEM = 'You prepare prior-authorisation letters. Use the tools, cite the policy, be brief.'

function facts(pa: PriorAuthCase): string {
  const { patient: p } = pa
  return `Member ${p.fullName} (${p.memberNumber}), born ${p.birthDate}, ${p.weightKg} kg. ${pa.diagnosis.icd10} ${pa.diagnosis.text}. Requested: ${pa.drug.name}.`
}

export async function draftLetter(pa: PriorAuthCase): Promise<string> {
  const { text, steps, usage } = await generateText({ // leak: ai
    model: openai('gpt-4o-2024-08-06'),
    system: SYSTEM,
    prompt: facts(pa),
    tools: toolsFor(pa),
    maxSteps: 8,
    experimental_telemetry: { isEnabled: false },
  })
  say.info('letter drafted', { caseId: pa.id, steps: steps.length, tokens: usage.totalTokens }) // safe
  return text
}

export function critique(letter: string) {
  return streamText({ // leak: ai
    model: google('gemini-1.5-pro-002'),
    system: 'You are the reviewer at the insurer. List what is missing.',
    prompt: letter,
  })
}

export async function appealTitle(payer: string, drug: string) {
  const { text } = await generateText({ model: openai('gpt-4o-mini-2024-07-18'), prompt: `A title for an appeal letter to ${payer} about coverage of ${drug}.` }) // safe
  return text
}
