import axios, { AxiosError } from 'axios'
import { monitor } from './monitor'

export const api = axios.create({ baseURL: '/api/v5', withCredentials: true, timeout: 15_000 })

api.interceptors.response.use(
  (r) => r,
  (error: AxiosError) => {
    monitor.count('api_error', { status: error.response?.status ?? 0, method: error.config?.method ?? '' }) // safe
    if (error.config?.data) console.error('request body was', error.config.data)
    return Promise.reject(error)
  },
)
