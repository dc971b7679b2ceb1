import PouchDB from 'pouchdb'
import find from 'pouchdb-find'
import type { Comunidad, Embarazada, Visita } from '../tipos'

PouchDB.plugin(find)

type Documento = Embarazada | Visita

export const local = new PouchDB<Documento>('promotoras')
export const catalogos = new PouchDB<Comunidad>('catalogos')

const REMOTO = 'https://couch.promotoras-campo.example/zona'
const RESPALDO = 'http://respaldo.promotoras-campo.example:5984/zona'

export async function guardarEmbarazada(e: Embarazada) {
  const res = await local.put(e) // leak: client_storage
  console.info('documento guardado', res.rev) // safe
  return res
}

export async function guardarVisita(v: Visita) {
  return local.put(v) // leak: client_storage
}

export async function guardarComunidades(lista: Comunidad[]) {
  await catalogos.bulkDocs(lista.map((c) => ({ _id: c.clave, ...c }))) // safe
  console.info(`${lista.length} comunidades, la primera: ${lista[0]?.nombre}`) // safe
}

export function sincronizar(zona: string, alCambiar: (n: number) => void) {
  return local
    .sync(`${REMOTO}-${zona}`, { live: true, retry: true })
    .on('change', (info) => {
      console.log('sincronizados', info.change.docs.length) // safe
      alCambiar(info.change.docs.length)
    })
    .on('denied', (e) => console.warn('denegado', (e as { name?: string }).name))
}

export async function respaldar(embarazadas: Embarazada[]) {
  await fetch(`${RESPALDO}/_bulk_docs`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ docs: embarazadas }) }) // leak: transport
}
