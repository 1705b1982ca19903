import { describe, expect, test } from 'vitest';
import { commandOf, type Command, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
	key,
	code: '',
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	isComposing: false,
	...more
});

const table: readonly (readonly [string, Command])[] = [
	...['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N'].map((key) => [key, 'next'] as const),
	...['PageUp', 'ArrowLeft', 'ArrowUp'].map((key) => [key, 'previous'] as const),
	['Home', 'first'],
	['End', 'last'],
	['7', { digit: '7' }],
	['Enter', 'enter'],
	['g', 'go-to'],
	['b', 'black'],
	['.', 'black'],
	['w', 'white'],
	['z', 'freeze'],
	['f', 'fullscreen'],
	['F5', 'present'],
	['o', 'overview'],
	['s', 'speaker'],
	['q', 'question'],
	['c', 'sources'],
	['?', 'help'],
	['Escape', 'close'],
	['Backspace', 'erase']
];

test.each(table)('%s', (key, command) => {
	expect(commandOf(press(key), 'page', true)).toEqual(command);
	for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const) {
		expect(commandOf(press(key, { [held]: true }), 'page', true)).toBeNull();
	}
});

test('Shift turns Space round, and nothing else', () => {
	expect(commandOf(press(' ', { shiftKey: true }), 'page', true)).toBe('previous');
	expect(commandOf(press('F5', { shiftKey: true }), 'page', true)).toBe('present');
});

describe('where the keyboard is', () => {
	test('a form field keeps its keys', () => {
		for (const [key] of table) {
			const command = commandOf(press(key), 'field', true);
			expect(command).toBe({ F5: 'present', Escape: 'close' }[key] ?? null);
		}
	});
	test('what arrows set keeps those, Home and End: a clicker and the letters work on', () => {
		for (const [key, command] of table) {
			const own = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'].includes(key);
			expect(commandOf(press(key), 'range', true)).toEqual(own ? null : command);
		}
	});
	test('a button keeps Space and Enter', () => {
		expect(commandOf(press(' '), 'button', true)).toBeNull();
		expect(commandOf(press('Enter'), 'button', true)).toBeNull();
		expect(commandOf(press('PageDown'), 'button', true)).toBe('next');
	});
});

test('letters, numbers and signs can be switched off; a clicker works on', () => {
	for (const [key, command] of table) {
		const sign = key.length === 1 && key !== ' ';
		expect(commandOf(press(key), 'page', false)).toEqual(sign ? null : command);
	}
});

test('keyboards of other scripts have the letters too', () => {
	expect(commandOf(press('и', { code: 'KeyB' }), 'page', true)).toBe('black');
	expect(commandOf(press('é', { code: 'Digit2' }), 'page', true)).toBeNull();
	expect(commandOf(press('a', { code: 'KeyQ' }), 'page', true)).toBeNull();
	expect(commandOf(press('toString'), 'page', true)).toBeNull();
});
