import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { stream } from 'hono/streaming'
import { appealTitle, critique, draftLetter } from './agent.js'
import { faxToPayer } from './fax.js'
import { say } from './log.js'
import { cases } from './store.js'

const app = new Hono()
app.use('*', bearerAuth({ token: process.env.API_TOKEN! }))

app.post('/cases/:id/letter', async (c) => {
  const pa = cases.get(c.req.param('id'))
  if (pa.status === 'submitted') return c.json({ error: `case is ${pa.status}` }, 409) // safe
  try {
    const letter = await draftLetter(pa)
    const title = await appealTitle(pa.payer.name, pa.drug.name)
    if (c.req.query('fax') === '1') await faxToPayer(pa, letter)
    return c.json({ title, letter })
  } catch (e) {
    return c.json({ error: `Drafting failed for ${pa.patient.fullName}, member ${pa.patient.memberNumber}` }, 500) // leak: http_error
  }
})

app.post('/cases/:id/critique', async (c) => {
  const { letter } = await c.req.json<{ letter: string }>()
  const { textStream } = await critique(letter)
  let n = 0
  return stream(c, async (s) => {
    for await (const part of textStream) {
      n += part.length
      await s.write(part)
    }
    say.info('critique streamed', { case: c.req.param('id'), chars: n }) // safe
  })
})

app.onError((e, c) => {
  say.warn('unhandled', { path: c.req.routePath, name: e.name }) // safe
  return c.json({ error: 'internal' }, 500)
})

export default app
