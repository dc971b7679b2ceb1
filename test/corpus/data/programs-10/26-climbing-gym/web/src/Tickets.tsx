import { signal } from '@preact/signals';

const cart = signal<{ product: string; qty: number }[]>(JSON.parse(localStorage.getItem('cart') ?? '[]'));

export function Tickets({ member }: { member: { name: string; grade: string; plan: string } }) {
  const add = (product: string) => {
    cart.value = [...cart.value, { product, qty: 1 }];
    localStorage.setItem('cart', JSON.stringify(cart.value)); // safe
    localStorage.setItem('member', JSON.stringify({ name: member.name, grade: member.grade })); // safe
    console.log(`${member.name} wants ${product}`); // safe
  };
  return (
    <div>
      <button onClick={() => add('day ticket')}>Day ticket</button>
      <button onClick={() => add('10 visits')}>10 visits</button>
      <a href={`/renew?plan=${member.plan}&name=${member.name}`}>Renew</a> {/* safe */}
    </div>
  );
}
