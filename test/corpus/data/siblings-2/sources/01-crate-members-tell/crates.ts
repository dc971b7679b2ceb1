import { createLogger, transports } from 'winston';

const logger = createLogger({ transports: [new transports.Console()] });

interface Crate {
  rack: number;
  donorName: string;
  bloodGroup: string;
  chemotherapyCycle: string;
  sealColor: string;
}

export class CrateMover {
  private moved = 0;

  move(crate: Crate, to: number): void {
    this.moved += 1;
    logger.info(`moving crate of ${crate.donorName}`); // leak: log
    logger.info('cycle', { cycle: crate.chemotherapyCycle }); // leak: log
    logger.info(`rack ${crate.rack} to ${to}`); // safe: racks
    logger.info('seal', { color: crate.sealColor }); // safe: a color
    logger.info('moved', { moved: this.moved }); // safe: a count
  }
}
