import pino from 'pino';
const log = pino();

export type Parcel = {
  /**
   * What stands on the sticker.
   * @phi
   */
  sticker: string;
  weight: number;
};

export class Shelf {
  constructor(/** @phi */ readonly owner: string, readonly bay: string) {}
}

export const put = (parcel: Parcel, shelf: Shelf): void => {
  const { sticker, weight } = parcel;
  log.info({ sticker }, 'put'); // leak: log
  log.info({ weight }, 'put'); // safe: untagged
  log.info(`onto the shelf of ${shelf.owner}`); // leak: log
  log.info(`into ${shelf.bay}`); // safe: untagged

  /** @phi */
  const remark = window.prompt('Remark') ?? '';
  log.info(remark); // leak: log
  log.info(`${remark.length} letters`); // safe
};
