import { load } from './client';

export async function counter(customerId: string): Promise<void> {
  const list = await load(`/patients/${customerId}/prescriptions`);
  console.log('loaded', list); // leak: log
  console.log('loaded', list.length); // safe

  const hours = await load('/opening-hours');
  console.log('loaded', hours); // safe

  load('/stores', { page: 1 }).then((stores) => console.log(stores)); // safe
  load('/patients', { page: 1 }).then((page) => console.log(page)); // leak: log
}
