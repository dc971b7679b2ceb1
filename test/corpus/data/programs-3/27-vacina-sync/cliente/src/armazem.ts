import { openDB } from 'idb'
import PouchDB from 'pouchdb-browser'

export interface Cidadao {
  id: string
  nome: string
  cpf: string
  nascimento: string
  comorbidades: string[]
}

export interface Vacina {
  codigo: string
  fabricante: string
  intervaloDias: number
}

const pendentes = openDB('vacina', 2, {
  upgrade(db) {
    db.createObjectStore('fila', { keyPath: 'id' })
    db.createObjectStore('vacinas', { keyPath: 'codigo' })
  },
})
const espelho = new PouchDB('espelho')

export async function enfileirar(cidadao: Cidadao, vacina: string) {
  const db = await pendentes
  await db.put('fila', { id: crypto.randomUUID(), cidadao, vacina, em: Date.now() }) // leak: client_storage
  console.log('na fila:', await db.count('fila')) // safe
}

export async function guardarVacinas(lista: Vacina[]) {
  const db = await pendentes
  const tx = db.transaction('vacinas', 'readwrite')
  for (const v of lista) await tx.store.put(v) // safe
  await tx.done
}

export async function espelhar(cidadaos: Cidadao[]) {
  await espelho.bulkDocs(cidadaos.map((c) => ({ _id: c.id, ...c }))) // leak: client_storage
  localStorage.setItem('espelho:total', String(cidadaos.length)) // safe
  localStorage.setItem('espelho:em', new Date().toISOString())
}
