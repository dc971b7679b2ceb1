export const patients = [{ fullName: 'Ann Example', ssn: '000-00-0000' }];
export const serve = () => { for (const patient of patients) console.log('mock', patient.ssn); }; // safe
