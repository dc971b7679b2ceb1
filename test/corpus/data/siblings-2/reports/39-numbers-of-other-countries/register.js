import pino from 'pino';

const log = pino();

export class Register {
  europe({ codiceFiscale, personnummer, pesel, burgerservicenummer, chiNumber }) {
    log.info({ codiceFiscale }); // leak: log
    log.info({ personnummer }); // leak: log
    log.info({ pesel }); // leak: log
    log.info({ burgerservicenummer }); // leak: log
    log.info({ chiNumber }); // leak: log
  }
  elsewhere({ curp, nricNumber, medicaidId, socialInsuranceNumber, individualHealthIdentifier, ohipNumber }) {
    log.info(`found ${curp}`); // leak: log
    log.info(`found ${nricNumber}`); // leak: log
    log.info(`found ${medicaidId}`); // leak: log
    log.info(`found ${socialInsuranceNumber}`); // leak: log
    log.info(`found ${individualHealthIdentifier}`); // leak: log
    log.info(`found ${ohipNumber}`); // leak: log
  }
  desk({ roomNumber, shelfNumber, buildNumber, serialNumberOfPrinter, flagId, portNumber, pageNumber, retryNumber, themeId, localeId, batchNumber }) {
    log.info({ roomNumber }); // safe
    log.info({ shelfNumber }); // safe
    log.info({ buildNumber }); // safe
    log.info({ serialNumberOfPrinter }); // safe
    log.info({ flagId }); // safe
    log.info({ portNumber }); // safe
    log.info(`page ${pageNumber}`); // safe
    log.info(`retry ${retryNumber}`); // safe
    log.info(`theme ${themeId}`); // safe
    log.info(`locale ${localeId}`); // safe
    log.info(`batch ${batchNumber}`); // safe
  }
}
