'use client';

import { useSyncExternalStore } from 'react';
import { quietly } from '@/cases/store';

/** Whose paper it is: the consultancy's own name and mark, kept on this device and in no case. */
export interface Consultancy {
  readonly name: string;
  readonly contact: string;
  /** A PNG picture as a `data:` address; empty where there is none. */
  readonly logo: string;
}

export const mostName = 80;
export const mostContact = 120;

const key = 'zizhi/consultancy';
const changed = 'zizhi:consultancy';

/** Where nothing can be kept, it holds as long as the page. */
let unkept: string | undefined;

/** What is kept of the consultancy, if anything. */
export function useConsultancy(): Consultancy | undefined {
  return read(useSyncExternalStore(subscribe, present, () => ''));
}

export const noConsultancy: Consultancy = { name: '', contact: '', logo: '' };

/**
 * Keeps on this device what has changed of it; once nothing is in it, forgets it.
 *
 * @returns whether the browser did so: storage may be denied or full
 */
export function keepConsultancy(changes: Partial<Consultancy>): boolean {
  const consultancy = { ...noConsultancy, ...read(present()), ...changes };
  const isEmpty = Object.values(consultancy).every((one) => one === '');
  const text = isEmpty ? '' : JSON.stringify(consultancy);
  unkept = text;
  const isKept = quietly(() => {
    if (isEmpty) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  });
  if (isKept) unkept = undefined;
  window.dispatchEvent(new Event(changed));
  return isKept ?? false;
}

const present = (): string => unkept ?? quietly(() => localStorage.getItem(key)) ?? '';

/** The last one that was read: who shows it is not rendered anew while nothing has changed. */
let last: { readonly text: string; readonly consultancy: Consultancy | undefined } | undefined;

function read(text: string): Consultancy | undefined {
  if (last?.text !== text) last = { text, consultancy: quietly(() => parsed(text)) };
  return last.consultancy;
}

/** Whatever else may lie there is taken for nothing, and no picture comes from elsewhere. */
function parsed(text: string): Consultancy | undefined {
  if (text === '') return undefined;
  const kept = JSON.parse(text) as Partial<Record<keyof Consultancy, unknown>>;
  const textOf = (value: unknown, most: number) =>
    typeof value === 'string' ? value.slice(0, most) : '';
  const logo = typeof kept.logo === 'string' ? kept.logo : '';
  return {
    name: textOf(kept.name, mostName),
    contact: textOf(kept.contact, mostContact),
    logo: logo.startsWith('data:image/png;base64,') ? logo : '',
  };
}

function subscribe(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  window.addEventListener(changed, tell);
  return () => {
    window.removeEventListener('storage', tell);
    window.removeEventListener(changed, tell);
  };
}
