import { retrying } from './retrying.js';

export async function shrinkLogos(paths: string[]) {
  await retrying.one(paths, async (all, attempt) => {
    console.log(`shrinking ${all.join(', ')}, attempt ${attempt}`); // safe
  });
}
export async function warmUp(urls: URL[]) {
  for await (const status of retrying.all(urls, async (url) => {
    console.log('warming', url.href); // safe
    return (await fetch(url)).status;
  })) console.log('warmed', status); // safe
}
