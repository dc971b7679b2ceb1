export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    console.log('portal runtime', process.version); // safe
  }
}

export async function onRequestError(err: Error & { digest?: string }, request: { path: string; method: string }) {
  console.error('request error', request.method, err.digest); // safe
}
