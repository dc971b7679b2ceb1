import { env } from '$env/dynamic/private';

export async function locate(address: string) {
  const res = await fetch(`https://maps.googleapis.com/maps/api/geocode/json?address=${encodeURIComponent(address)}&key=${env.MAPS_KEY}`); // leak: url
  const body = await res.json();
  return body.results?.[0]?.geometry?.location as { lat: number; lng: number } | undefined;
}
