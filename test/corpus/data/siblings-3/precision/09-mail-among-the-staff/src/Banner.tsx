export function Banner() { return <h1>Renew in time</h1>; }
