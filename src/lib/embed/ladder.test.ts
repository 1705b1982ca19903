import { expect, it } from 'vitest';
import { rungFor, type Known } from './ladder';

const nothing: Known = { moved: false, position: false, tracking: null, tall: false };

it('takes the best rung that the page around it allows', () => {
	expect(rungFor(nothing)).toBe('stepper');
	expect(rungFor({ ...nothing, position: true, tracking: true })).toBe('stepper');
	expect(rungFor({ ...nothing, tall: true })).toBe('tracking');
	expect(rungFor({ ...nothing, tall: true, tracking: true })).toBe('tracking');
	expect(rungFor({ ...nothing, tall: true, tracking: false })).toBe('stills');
	expect(rungFor({ ...nothing, tall: true, tracking: false, position: true })).toBe('position');
	expect(rungFor({ moved: true, position: true, tracking: true, tall: true })).toBe('sticky');
});
