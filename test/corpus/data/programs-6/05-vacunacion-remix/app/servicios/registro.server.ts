import { Logtail } from '@logtail/node';

const logtail = new Logtail(process.env.LOGTAIL_TOKEN!);

export type Datos = Record<string, unknown>;

export function anotar(mensaje: string, datos: Datos = {}): void {
  void logtail.info(mensaje, datos as never);
}

const ocultar = new Set(['nombre', 'apellidos', 'fechaNacimiento', 'numeroTarjetaSanitaria', 'alergias', 'telefonoTutor', 'correoTutor']);

export function sinIdentidad(datos: Datos): Datos {
  return Object.fromEntries(Object.entries(datos).filter(([clave]) => !ocultar.has(clave)));
}
