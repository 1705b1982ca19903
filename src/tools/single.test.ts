import { expect, test } from 'vitest';
import { asOne } from './single.mjs';

const paper = '<svg><rect fill="#fbf9f4"/><path d="M1,2" stroke="#1b1f2a" fill="#fbf9f4"/></svg>';
const night = '<svg><rect fill="#10141c"/><path d="M1,2" stroke="#edeae2" fill="#10141c"/></svg>';

const withInks = (drawing: string, inks: Map<string, number>, ground: 0 | 1): string =>
	drawing.replace(/\{(\d+)\}/g, (_, n: string) => [...inks.keys()][+n]?.split(' ')[ground] ?? '');

test('two drawings that differ in their colours are kept as one, and are the same again', () => {
	const inks = new Map<string, number>();
	const one = asOne(paper, night, inks);
	expect([...inks.keys()]).toEqual(['#fbf9f4 #10141c', '#1b1f2a #edeae2']);
	expect(withInks(one, inks, 0)).toBe(paper);
	expect(withInks(one, inks, 1)).toBe(night);
});

test('a colour of paper that is two on night stays two', () => {
	const inks = new Map<string, number>();
	const other = night.replace('fill="#10141c"/></svg>', 'fill="#1a202b"/></svg>');
	expect(withInks(asOne(paper, other, inks), inks, 1)).toBe(other);
});

test('drawings that differ in more are not kept as one', () => {
	for (const [a, b] of [
		[paper, night.replace('M1,2', 'M1,3')],
		[paper, night.replace('#edeae2', 'red')],
		[paper.replace('M1,2', '{0}'), night.replace('M1,2', '{0}')]
	] as const)
		expect(() => asOne(a, b, new Map())).toThrow('more than its colours');
});
