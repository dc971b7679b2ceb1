import { HttpService } from '@nestjs/axios';
import axios from 'axios';
import { firstValueFrom } from 'rxjs';
import { failed } from '../provoked.mjs';

const http = new HttpService(axios.create({ baseURL: 'https://records.example.org' }));
const sent = (answer) => firstValueFrom(answer).then(() => undefined);
export const answers = [{ host: 'records.example.org', path: '/refused', status: 422, body: {} }];

export const calls = {
  post: (mark) => sent(http.post(`/patients/${mark('url')}`, { name: mark('body') })),
  put: (mark) => sent(http.put('/patients', { name: mark('body') })),
  get: (mark) => sent(http.get(`/patients/${mark('url')}`, { params: { name: mark('params') } })),
  request: (mark) => sent(http.request({ url: `/patients/${mark('url')}`, method: 'POST', data: { name: mark('data') } })),
  'post, refused': (mark) => failed(firstValueFrom(http.post('/refused', { name: mark('body') }))),
};
