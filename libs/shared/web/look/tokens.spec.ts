import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function tokensOf(selector: string): Record<string, string> {
  const [, block = ''] = css.split(`${selector} {`);
  return Object.fromEntries([...block.split('}')[0]!.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}
const light = tokensOf(':root');
const themes = { light, dark: { ...light, ...tokensOf(":root[data-theme='dark']") } };

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright! + 0.05) / (dim! + 0.05);
}

const grounds = ['ground', 'page', 'raised', 'hover', 'accent-soft'];
const texts = [
  ...grounds.flatMap((ground) => ['text', 'text-soft', 'text-mute', 'accent-text'].map((text) => [text, ground] as const)),
  ...['red', 'amber', 'green'].flatMap((tone) => [[tone, `${tone}-soft`], [tone, 'page'], [tone, 'ground'], [tone, 'raised'], ['text', `${tone}-soft`]] as const),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
];
const marks = [['line-control', 'raised'], ['line-control', 'page'], ['accent', 'page'], ['accent', 'ground'], ['red-line', 'page'], ['amber-line', 'page'], ['green-line', 'page']] as const;

describe.each(Object.entries(themes))('in the %s theme', (_name, tokens) => {
  it.each(texts)('%s can be read on %s', (text, ground) => expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5));
  it.each(marks)('%s can be seen on %s', (mark, ground) => expect(contrast(tokens[mark]!, tokens[ground]!)).toBeGreaterThanOrEqual(3));
});
