import Rollbar from 'rollbar';

const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR });

type Participant = {
  givenName: string;
  familyName: string;
  birthday: string;
  bodyMassIndex: number;
  medicationList: string[];
  scaleModel: string;
};

export function weigh(p: Participant, kilos: number): void {
  if (kilos <= 0) {
    rollbar.warning('no weight', { of: `${p.givenName} ${p.familyName}` }); // leak: error_monitor
    rollbar.warning('no weight', { birthday: p.birthday }); // leak: error_monitor
    rollbar.warning('no weight', { scale: p.scaleModel }); // safe
  }
  rollbar.info('weighed', { list: p.medicationList.length }); // safe
}
