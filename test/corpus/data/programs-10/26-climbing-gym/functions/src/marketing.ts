import { TrackClient, RegionEU } from '@customerio/track';

export const cio = new TrackClient(process.env.CIO_SITE!, process.env.CIO_KEY!, { region: RegionEU });
