import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../src/lib/paint/frames';
import Scene from '../../src/lib/scenes/Scene.svelte';
import { loadKinds } from '../../src/lib/scenes/registry';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { story } from '../fixtures/kinds';

/**
 * The markup of every option of every kind, as text: the gate through which a change to a layout or
 * a painter must pass. To accept what changed, look at it and run UPDATE_GOLDENS=1 npm run unit.
 */
const folder = join(import.meta.dirname, '../goldens');
const steps = stepsOf(publish(story)).slice(1);

beforeAll(loadKinds);

const markup = (props: Parameters<typeof render<typeof Scene>>[1]): string =>
	render(Scene, props as never)
		.body.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/></g, '>\n<')
		.concat('\n');

function golden(name: string, svg: string): void {
	const file = join(folder, name);
	if (process.env.UPDATE_GOLDENS) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, svg);
	}
	expect(existsSync(file), `${name} is missing: run UPDATE_GOLDENS=1 npm run unit`).toBe(true);
	expect(svg).toBe(readFileSync(file, 'utf8'));
}

const cases = frameNames.flatMap((frame) => steps.map((step) => [frame, step.id, step] as const));

test.each(cases)('%s %s', (frame, id, step) => {
	golden(`${id}.${frame}.svg`, markup({ props: { step, frame: frames[frame] } }));
});

describe('half way', () => {
	const pairs = steps.flatMap((step, i) => {
		const from = steps[i - 1];
		return from && from.scene === step.scene ? [[from.id, step.id, from, step] as const] : [];
	});
	test.each(pairs)('from %s to %s', (a, b, from, step) => {
		golden(`${a}-to-${b}.wide.svg`, markup({ props: { step, from, t: 0.5, frame: frames.wide } }));
	});
	test.each(pairs)('from %s to %s it begins and ends at rest', (_, __, from, step) => {
		const named = (svg: string) => svg.replace(/aria-label="[^"]*"/, '');
		const rest = (s: typeof step) => markup({ props: { step: s, frame: frames.wide } });
		expect(markup({ props: { step, from, t: 1, frame: frames.wide } })).toBe(rest(step));
		// Only the name a listener hears is the new step's from the first moment.
		expect(named(markup({ props: { step, from, t: 0, frame: frames.wide } }))).toBe(
			named(rest(from))
		);
	});
});

test('no golden is left over from a step that is gone', () => {
	const known = new Set([
		...cases.map(([frame, id]) => `${id}.${frame}.svg`),
		...steps.flatMap((step, i) =>
			steps[i - 1]?.scene === step.scene ? [`${steps[i - 1]?.id}-to-${step.id}.wide.svg`] : []
		)
	]);
	expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
});
