import { anotar } from '../datos/bitacora'
import type { Embarazada, Visita } from '../tipos'

export const SIGNOS = ['sangrado', 'cefalea intensa', 'visión borrosa', 'convulsión', 'sin movimientos fetales'] as const

export function esUrgente(v: Visita): boolean {
  const [sis, dia] = v.presion.split('/').map(Number)
  return sis >= 140 || dia >= 90 || v.signosAlarma.length > 0
}

export async function avisarCentro(e: Embarazada, v: Visita, centro: { nombre: string; chat: string }) {
  anotar('aviso a centro', { centro: centro.nombre, visita: v._id }) // safe
  const texto = `URGENTE ${e.nombre} ${e.apellidos}, ${e.semanas} semanas, TA ${v.presion}, ${v.signosAlarma.join(', ')}. ${e.domicilio}`
  await fetch(`https://api.telegram.org/bot${import.meta.env.VITE_BOT}/sendMessage`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ chat_id: centro.chat, text: texto }) }) // leak: messaging
  anotar(`avisada ${e.nombre} ${e.apellidos} (${e.curp})`, v.signosAlarma) // leak: log
}

export function validar(v: Partial<Visita>): string[] {
  const faltan = (['presion', 'temperatura', 'fecha'] as const).filter((k) => v[k] === undefined)
  if (faltan.length) anotar('visita incompleta', faltan) // safe
  return faltan
}
