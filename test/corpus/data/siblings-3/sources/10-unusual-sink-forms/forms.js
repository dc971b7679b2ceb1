/** @typedef {{ patientName: string, visualAcuity: string, ssn: string, lens: string }} EyeExam */
/** @param {EyeExam} exam */
export async function everywhere(exam) {
  Reflect.apply(console.info, console, ['exam of', exam.patientName]); // leak: log
  console.log.call(console, exam.ssn); // leak: log
  globalThis.console.error(exam.visualAcuity); // leak: log
  window['sessionStorage']['setItem']('exam', JSON.stringify(exam)); // leak: client-storage
  document.cookie = `exam=${encodeURIComponent(exam.ssn)}; path=/`; // leak: client-storage
  const box = await caches.open('exams');
  await box.put('/exams/last', new Response(JSON.stringify(exam))); // leak: client-storage
  document.cookie = `lens=${exam.lens}; path=/`; // safe
  sessionStorage.lens = exam.lens; // safe
  Reflect.apply(console.info, console, ['exam done']); // safe
}
