import { cacheArticle } from '$lib/stores/drafts';
import { track } from '$lib/track';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, url }) => {
  const topic = url.searchParams.get('topic') ?? 'sleep';
  const res = await fetch(`/content/${topic}.json`);
  const articles: { slug: string; title: string; html: string }[] = await res.json();
  await Promise.all(articles.map(cacheArticle));
  track('library', { articles: articles.length });
  console.log('cached', articles.map((a) => a.title)); // safe
  return { articles, topic };
};
