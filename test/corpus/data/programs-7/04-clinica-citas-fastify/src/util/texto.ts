import { createHmac } from 'node:crypto';
import type { Paciente } from '../tipos.js';

export const nombreCompleto = (p: Paciente): string => `${p.nombre} ${p.apellidos}`;

export function seudonimo(p: Paciente): string {
  return createHmac('sha256', process.env.CLAVE_SEUDONIMO!).update(p.curp).digest('hex').slice(0, 16);
}

export function ocultar(_valor: string): string {
  return '***';
}

export function resumen(p: Paciente): string {
  const partes = [nombreCompleto(p), p.fechaNacimiento];
  if (p.diagnostico) partes.push(p.diagnostico);
  return partes.join(' / ');
}
