import axios from 'axios';

const http = axios.create({ baseURL: 'https://api.pharmacy.example', timeout: 5000 });

export async function load(path: string, params: Record<string, unknown> = {}): Promise<any> {
  const { data } = await http.get(path, { params });
  return data;
}
