import Mixpanel from 'mixpanel';

const mp = Mixpanel.init(process.env.MIXPANEL_TOKEN ?? '');

export function track(nurseId: string, name: string, props: Record<string, unknown>): void {
  mp.track(name, { distinct_id: nurseId, ...props });
}

export function wardSize(ward: string, beds: number): void {
  mp.track('ward_size', { ward, beds }); // safe: aggregate
}
