import { serverSupabaseClient, serverSupabaseUser } from '#supabase/server'
import type { DayEntry } from '~/types/cycle'
import { log } from '../utils/log'

export default defineEventHandler(async (event) => {
  const user = await serverSupabaseUser(event)
  if (!user) throw createError({ statusCode: 401, statusMessage: 'Sign in' })
  const { question } = await readBody<{ question: string }>(event)
  const db = await serverSupabaseClient(event)
  const { data } = await db.from('diary').select('*').eq('member', user.id).order('date', { ascending: false }).limit(40)
  const diary = (data ?? []) as DayEntry[]

  const answer = await $fetch<any>('https://api.mistral.ai/v1/chat/completions', { // leak: ai
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.MISTRAL_KEY}` },
    body: {
      model: 'mistral-large-2407',
      messages: [
        { role: 'system', content: 'You are a kind cycle coach.' },
        { role: 'user', content: `My diary: ${JSON.stringify(diary)}\n\n${question}` },
      ],
    },
  })
  log.debug('coach', answer.usage.total_tokens, 'tokens')
  log.debug('coach said', answer.choices[0].message.content) // leak: log
  return { text: answer.choices[0].message.content }
})
