import Store from 'electron-store';

export const settings = new Store({
  defaults: { bounds: { width: 1400, height: 900 }, recent: [], pacsUrl: 'https://pacs.radgroup.example/dicom-web', invertWheel: false },
});

export function rememberStudy({ PatientName, PatientBirthDate, StudyDescription, StudyInstanceUID }) {
  const recent = settings.get('recent');
  settings.set('recent', [{ PatientName, PatientBirthDate, StudyDescription, StudyInstanceUID }, ...recent].slice(0, 20)); // leak: client-storage|file
}

export function toggleWheel() {
  settings.set('invertWheel', !settings.get('invertWheel')); // safe
}
