const cola: string[] = []

export function anotar(texto: string, extra?: unknown) {
  const linea = `${new Date().toISOString()} ${texto} ${extra ? JSON.stringify(extra) : ''}`
  cola.push(linea)
  console.log(linea)
}

export async function vaciar() {
  if (!cola.length) return
  await fetch('https://in.logtail.com/', { method: 'POST', headers: { authorization: `Bearer ${import.meta.env.VITE_LOGTAIL}` }, body: JSON.stringify(cola.splice(0)) })
}
