import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../packages/flows/src/frontends/typescript/markup-addresses.js';

const addressesOf = (text: string, isLeftOut: (position: number) => boolean = () => false) => findAddresses(ts, text, isLeftOut);

describe('addresses in markup', () => {
  it('stand where their code stands', () => {
    const text = '<a class="link" :href="`/find?name=${name}`">Find</a>';
    const [found] = addressesOf(text);
    expect(found?.code).toBe('href(`/find?name=${name}`)');
    expect((found?.at ?? 0) + 'href('.length).toBe(text.indexOf('`'));
  });

  it('are code of Vue and Svelte, also in a text', () => {
    const codes = addressesOf('<a href={url}>x</a><a href="/a?b={b}&c={c}">x</a><form action="/{id}" ></form>').map(({ code }) => code);
    expect(codes.map((code) => code.replaceAll(/\s+/g, ' '))).toEqual(['href(url)', "href('' +b +c )", 'action( id,)']);
  });

  it('are no texts, no other attributes and nothing in what is left out', () => {
    expect(addressesOf('<a href="/help">x</a><a data-href={x} title={y}>x</a>')).toEqual([]);
    expect(addressesOf('<a href={url}>x</a>', () => true)).toEqual([]);
  });

  it('leave code out that would break what stands around it', () => {
    expect(addressesOf('<a :href="a) b(">x</a><a href={if (x)}>x</a>')).toEqual([]);
  });

  it('are found in time that grows with the text', () => {
    const hostile = '<a x="'.repeat(20_000) + '<a href={'.repeat(20_000);
    const start = performance.now();
    addressesOf(hostile);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
