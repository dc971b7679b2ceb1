import axios from 'axios';

export const http = axios.create({ baseURL: '/api', withCredentials: true });

http.interceptors.response.use(
  (r) => r,
  (err) => {
    console.error('api error', err.response?.status, err.response?.data?.code); // safe
    return Promise.reject(err);
  },
);
