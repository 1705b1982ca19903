import { expect, test } from 'vitest';
import { caption } from './caption';
import { frameNames, frames } from './frames';
import { labelBox } from './labels';

const words = {
	title: 'It is found',
	publishers: ['Library log', 'The Village Echo', 'Lost property']
};
const remark = 'A drawing, and nothing that was seen.';

const lineIn = (name: (typeof frameNames)[number], more: object): string => {
	const frame = frames[name];
	const line = caption({ ...words, ...more }, frame).find(({ key }) => key === 'sources')!;
	const box = labelBox(line);
	expect(box.x + box.w).toBeLessThanOrEqual(frame.width - frame.pad);
	return line.text;
};

test.each(frameNames)('a remark stands with the sources, in %s', (name) => {
	expect(lineIn(name, { remark })).toMatch(/^A drawing, and nothing that was seen\./);
	expect(lineIn(name, { remark, publishers: [] })).toBe(remark);
	expect(lineIn(name, {})).toMatch(/^Sources: Library log; The Village Echo/);
});

test('beside a remark there are the sources that there is room for', () => {
	expect(lineIn('wide', { remark })).toBe(
		`${remark} Sources: Library log; The Village Echo; Lost property`
	);
	expect(lineIn('narrow', { remark })).toBe(remark);
});
