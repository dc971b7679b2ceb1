import { writeFileSync } from 'node:fs';
import type { Dosis, Paciente } from '../modelos';
import { anotar } from './registro.server';

class Informe {
  private readonly secciones: string[] = [];
  private destino = '';

  titulo(texto: string): this {
    this.secciones.unshift(`# ${texto}`);
    return this;
  }

  ficha(p: Paciente): this {
    const { nombre: n, apellidos: a, ...otros } = p;
    this.secciones.push(`${n} ${a}`, `Tarjeta ${otros.numeroTarjetaSanitaria}`);
    return this;
  }

  recuento(dosis: Dosis[]): this {
    this.secciones.push(`Dosis: ${dosis.length}`);
    return this;
  }

  hacia(ruta: string): this {
    this.destino = ruta;
    return this;
  }

  guardar(): string {
    const texto = this.secciones.join('\n');
    writeFileSync(this.destino, texto); // leak: file
    return texto;
  }
}

export function informeIndividual(p: Paciente, dosis: Dosis[]): void {
  const texto = new Informe().titulo('Vacunación').ficha(p).recuento(dosis).hacia(`/tmp/${p.id}.md`).guardar();
  anotar('informe', { longitud: texto.length }); // safe
  anotar('vista previa', { texto }); // leak: log
}

export function resumenMensual(porVacuna: Map<string, Dosis[]>): void {
  const totales = Object.fromEntries([...porVacuna].map(([vacuna, lista]) => [vacuna, lista.length]));
  anotar('totales del mes', totales); // safe
  writeFileSync('/tmp/totales.json', JSON.stringify(totales)); // safe
}
