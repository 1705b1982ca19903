import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of WCAG 2.2 at AA, and what the makers of axe call best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change of theme can break: a theme changes colours and nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block'];

interface Options {
	/** Selectors of the parts to look at; all of the page otherwise. */
	readonly within?: readonly string[];
	/** Selectors of parts that are not looked at. */
	readonly without?: readonly string[];
	/** Looks at colours alone. */
	readonly colours?: boolean;
}

/** What axe says against a page: a rule, its meaning, and some of the nodes that break it. */
export interface Barrier {
	readonly rule: string;
	readonly help: string;
	readonly nodes: readonly { readonly target: string; readonly why: string }[];
}

/**
 * What axe finds in a page or in a frame, and not in frames within it. The script comes once a document,
 * and tells of faults alone: sending it and all of its answers took half of the time of a look.
 */
export async function barriers(page: Page | Frame, options: Options = {}): Promise<Barrier[]> {
	const { within = [], without = [], colours = false } = options;
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	return page.evaluate(
		async ({ include, exclude, runOnly }) => {
			const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
			const { violations } = await run(
				{ ...(include.length > 0 && { include }), exclude },
				{ runOnly, resultTypes: ['violations'], iframes: false }
			);
			return violations.map(({ id, help, nodes }) => ({
				rule: id,
				help,
				nodes: nodes.slice(0, 5).map(({ target, failureSummary = '' }) => ({
					target: target.join(' '),
					why: failureSummary
				}))
			}));
		},
		{
			include: within.map((part) => [part]),
			exclude: without.map((part) => [part]),
			runOnly: colours
				? { type: 'rule' as const, values: ofColours }
				: { type: 'tag' as const, values: tags }
		}
	);
}
