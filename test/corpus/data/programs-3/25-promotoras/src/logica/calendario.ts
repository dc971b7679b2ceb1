import type { Embarazada } from '../tipos'

// Norma: al menos cinco consultas; las semanas son las de la cartilla.
const CONTROLES = [8, 12, 20, 27, 32, 36, 38, 40]

export function siguienteControl(e: Pick<Embarazada, 'semanas'>): number | undefined {
  return CONTROLES.find((s) => s > e.semanas)
}

export function fechaDe(semana: number, semanasHoy: number, hoy = new Date()): Date {
  const d = new Date(hoy)
  d.setDate(d.getDate() + (semana - semanasHoy) * 7)
  return d
}

export function trimestre(semanas: number): 1 | 2 | 3 {
  if (semanas < 14) return 1
  return semanas < 28 ? 2 : 3
}
