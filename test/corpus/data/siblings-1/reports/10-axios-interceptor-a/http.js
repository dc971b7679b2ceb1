import axios from 'axios';

export const http = axios.create({ baseURL: '/api' });

http.interceptors.response.use(
  (response) => {
    console.debug(response.config.method, response.status); // safe
    return response;
  },
  (error) => {
    console.error('request failed', error.message); // safe: a status code
    console.error('request failed', error.toJSON()); // leak: log
    console.error('request failed', error.config.data); // leak: log
    console.error('request failed', error.response?.status, error.config.method); // safe
    return Promise.reject(error);
  },
);
