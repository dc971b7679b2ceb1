import { say } from './log.js'
import type { PriorAuthCase } from './domain.js'

export async function faxToPayer(pa: PriorAuthCase, letter: string) {
  const res = await fetch('http://rest.interfax-gateway.example/outbound/faxes?faxNumber=+15550100', { method: 'POST', headers: { 'content-type': 'text/html' }, body: `<h1>${pa.patient.fullName}</h1><pre>${letter}</pre>` }) // leak: transport|third-party|messaging
  say.info(`fax ${res.headers.get('location')?.split('/').pop()}`, { caseId: pa.id }) // safe
}
