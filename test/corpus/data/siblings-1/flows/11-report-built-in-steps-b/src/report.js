export function build(parts, options) {
  let lines = [options.title];
  let meta = { title: options.title };
  if (parts.lv) { lines = [...lines, parts.lv]; meta = { ...meta, lv: parts.lv }; }
  if (parts.rv) { lines = [...lines, parts.rv]; meta = { ...meta, rv: parts.rv }; }
  if (parts.la) { lines = [...lines, parts.la]; meta = { ...meta, la: parts.la }; }
  if (parts.ra) { lines = [...lines, parts.ra]; meta = { ...meta, ra: parts.ra }; }
  if (parts.mv) { lines = lines.concat(parts.mv); meta = Object.assign({}, meta, { mv: parts.mv }); }
  if (parts.av) { lines = lines.concat(parts.av); meta = Object.assign({}, meta, { av: parts.av }); }
  if (parts.tv) { lines = lines.concat(parts.tv); meta = Object.assign({}, meta, { tv: parts.tv }); }
  if (parts.pv) { lines = lines.concat(parts.pv); meta = Object.assign({}, meta, { pv: parts.pv }); }
  if (parts.aorta) { lines = [...lines, parts.aorta]; meta = { ...meta, aorta: parts.aorta }; }
  if (parts.ivc) { lines = [...lines, parts.ivc]; meta = { ...meta, ivc: parts.ivc }; }
  if (parts.septum) { lines = [...lines, parts.septum]; meta = { ...meta, septum: parts.septum }; }
  if (parts.pericard) { lines = [...lines, parts.pericard]; meta = { ...meta, pericard: parts.pericard }; }
  if (parts.doppler) { lines = [...lines, parts.doppler]; meta = { ...meta, doppler: parts.doppler }; }
  if (parts.strain) { lines = [...lines, parts.strain]; meta = { ...meta, strain: parts.strain }; }
  if (parts.stress) { lines = [...lines, parts.stress]; meta = { ...meta, stress: parts.stress }; }
  if (parts.contrast) { lines = [...lines, parts.contrast]; meta = { ...meta, contrast: parts.contrast }; }
  if (parts.device) { lines = [...lines, parts.device]; meta = { ...meta, device: parts.device }; }
  if (parts.quality) { lines = [...lines, parts.quality]; meta = { ...meta, quality: parts.quality }; }
  return { text: lines.join('\n'), meta };
}

export function finish(patient, study) {
  console.log('report of', patient.lastName, patient.birthDate); // leak: log
  console.log('report of study', study.uid, study.frames); // safe
  const impression = patient.ejectionFraction < 40 ? 'reduced function' : 'normal function';
  localStorage.setItem('impression', `${patient.mrn}: ${impression}`); // leak: client_storage
  localStorage.setItem('layout', study.layout); // safe
}
