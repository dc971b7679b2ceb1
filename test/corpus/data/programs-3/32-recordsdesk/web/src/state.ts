import { atom } from 'jotai'
import { atomWithStorage } from 'jotai/utils'

export interface Row {
  id: string
  subject: { name: string; born: string; phone: string }
  include: string[]
  status: string
}

export const pageSizeAtom = atomWithStorage('page-size', 25) // safe
export const pinnedAtom = atomWithStorage<Row[]>('pinned-requests', []) // leak: client_storage
export const openAtom = atom<Row | null>(null)
