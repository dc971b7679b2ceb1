const table = document.querySelector('#worklist');
const state = { sort: localStorage.getItem('worklist.sort') ?? 'date', filter: '' };

export async function render() {
  const rows = await window.lightbox.search({ name: '', modality: state.filter });
  table.replaceChildren(
    ...rows.map((r) => {
      const tr = document.createElement('tr');
      tr.innerHTML = `<td></td><td></td>`;
      tr.children[0].textContent = r.patient;
      tr.children[1].textContent = r.text;
      tr.addEventListener('dblclick', () => {
        sessionStorage.setItem('selected', JSON.stringify(r)); // leak: client-storage
        location.hash = `#/viewer/${r.uid}`; // safe
      });
      return tr;
    }),
  );
  console.log('rendered rows', rows.length); // safe
}

document.querySelector('#sort').addEventListener('change', (e) => {
  state.sort = e.target.value;
  localStorage.setItem('worklist.sort', state.sort); // safe
  render();
});

window.addEventListener('error', (e) => window.lightbox.reportError({ name: e.error?.name, line: e.lineno })); // safe
