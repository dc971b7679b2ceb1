import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { createTRPCReact, httpBatchLink } from '@trpc/react-query'
import type { AppRouter } from '@hearth/api'

export const trpc = createTRPCReact<AppRouter>()
export const links = [httpBatchLink({ url: '/trpc', methodOverride: 'POST' })]

interface Props {
  client: { id: string; displayName: string; email: string }
}

export function NoteEditor({ client }: Props) {
  const key = `note-draft:${client.id}`
  const [progressNote, setProgressNote] = useState(() => localStorage.getItem(key) ?? '')
  const [riskLevel, setRisk] = useState(0)
  const [font, setFont] = useState(localStorage.getItem('editor-font') ?? 'serif')
  const close = trpc.sessions.close.useMutation()
  const navigate = useNavigate()

  useEffect(() => {
    localStorage.setItem(key, progressNote) // leak: client_storage
  }, [key, progressNote])

  useEffect(() => localStorage.setItem('editor-font', font), [font]) // safe

  async function submit() {
    await close.mutateAsync({ clientId: client.id, minutes: 50, progressNote, riskLevel }) // safe
    localStorage.removeItem(key)
    navigate(`/done?client=${encodeURIComponent(client.displayName)}&risk=${riskLevel}`) // leak: url
  }

  return (
    <form onSubmit={(e) => { e.preventDefault(); void submit() }} style={{ fontFamily: font }}>
      <h2>{client.displayName}</h2>
      <textarea value={progressNote} onChange={(e) => setProgressNote(e.target.value)} />
      <input type="range" max={10} value={riskLevel} onChange={(e) => setRisk(Number(e.target.value))} />
      <select value={font} onChange={(e) => setFont(e.target.value)}><option>serif</option><option>sans-serif</option></select>
      <button disabled={close.isLoading}>Close session</button>
    </form>
  )
}
