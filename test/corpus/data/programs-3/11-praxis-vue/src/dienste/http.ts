import axios from 'axios'
import { melde } from './protokoll'

export const http = axios.create({ baseURL: 'https://server.physio-praxis.example/api' })

http.interceptors.response.use(undefined, (fehler) => {
  melde('http', { status: fehler.response?.status, methode: fehler.config?.method }) // safe
  return Promise.reject(fehler)
})
