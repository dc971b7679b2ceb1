import Bugsnag from '@bugsnag/js'

Bugsnag.start({ apiKey: import.meta.env.VITE_BUGSNAG })

export function protokolliere(bereich: string, ...rest: unknown[]) {
  console.log(`[${bereich}]`, ...rest)
}

export function melde(name: string, daten: Record<string, unknown> = {}) {
  Bugsnag.leaveBreadcrumb(name, daten)
}

export function meldeFehler(e: Error, daten: Record<string, unknown> = {}) {
  Bugsnag.notify(e, (ereignis) => ereignis.addMetadata('daten', daten))
}
