import { createClient } from '@supabase/supabase-js'
import { useAtom, useSetAtom } from 'jotai'
import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { openAtom, pageSizeAtom, pinnedAtom, type Row } from './state'

const supabase = createClient(import.meta.env.VITE_URL, import.meta.env.VITE_ANON)

export function Queue() {
  const [rows, setRows] = useState<Row[]>([])
  const [pageSize] = useAtom(pageSizeAtom)
  const [pinned, setPinned] = useAtom(pinnedAtom)
  const open = useSetAtom(openAtom)
  const [params, setParams] = useSearchParams()
  const navigate = useNavigate()

  useEffect(() => {
    supabase
      .from('requests')
      .select('id, subject, include, status')
      .limit(pageSize)
      .then(({ data, error }) => {
        if (error) console.warn('queue', error.code)
        setRows((data as Row[]) ?? [])
        console.debug('queue loaded', data?.length) // safe
      })
  }, [pageSize])

  function find(name: string, born: string) {
    setParams({ name, born }) // leak: url
    const hit = rows.find((r) => r.subject.name === name && r.subject.born === born)
    if (hit) open(hit)
    else console.info('nothing found among', rows.length) // safe
  }

  function status(s: string) {
    setParams({ status: s }) // safe
  }

  async function ship(row: Row) {
    const { error } = await supabase.functions.invoke('ship', { body: { id: row.id } }) // safe
    if (error) alert('Shipping failed')
    navigate(`/requests/${row.id}`) // safe
  }

  return (
    <main>
      <form onSubmit={(e) => { e.preventDefault(); const f = new FormData(e.currentTarget); find(String(f.get('name')), String(f.get('born'))) }}>
        <input name="name" defaultValue={params.get('name') ?? ''} />
        <input name="born" type="date" />
      </form>
      <select onChange={(e) => status(e.target.value)}><option>received</option><option>shipped</option></select>
      {rows.map((r) => (
        <article key={r.id}>
          {r.subject.name} <button onClick={() => setPinned([...pinned, r])}>Pin</button> <button onClick={() => ship(r)}>Ship</button>
        </article>
      ))}
    </main>
  )
}
