export function ajax({ url, method = 'GET', success, failure }) {
  const xhr = new XMLHttpRequest();
  xhr.open(method, url);
  xhr.onload = () => (xhr.status < 400 ? success(JSON.parse(xhr.responseText)) : failure?.(xhr.status));
  xhr.send();
}
