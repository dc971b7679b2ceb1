import OpenAI from 'openai'
import env from '#start/env'
import logger from '@adonisjs/core/services/logger'
import type Candidate from '#models/candidate'

const client = new OpenAI({ apiKey: env.get('OPENAI_API_KEY') })

export default class SummaryService {
  async forBoard(candidate: Candidate): Promise<string> {
    const facts = [
      `Name: ${candidate.label}`,
      `Diagnosis: ${candidate.primaryDiagnosis}`,
      `MELD: ${candidate.meldScore ?? 'n/a'}`,
      `HLA: ${JSON.stringify(candidate.hlaTyping)}`,
    ].join('\n')
    const completion = await client.chat.completions.create({ // leak: ai
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'Write a two-paragraph case summary for the selection board.' },
        { role: 'user', content: facts },
      ],
    })
    logger.info({ model: completion.model, tokens: completion.usage?.total_tokens }, 'board summary') // safe
    return completion.choices[0].message.content ?? ''
  }

  async glossary(term: 'MELD' | 'HLA' | 'cPRA' | 'CIT') {
    const completion = await client.chat.completions.create({ // safe
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: `Explain ${term} for a new transplant coordinator in three sentences.` }],
    })
    return completion.choices[0].message.content
  }
}
