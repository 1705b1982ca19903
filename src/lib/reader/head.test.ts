import { describe, expect, test } from 'vitest';
import type { Site } from '../story/address';
import { dataScript, headTags, type HeadProps } from './head';

const site: Site = {
	title: 'The Bridge',
	description: 'How a bridge was closed.',
	about: [],
	publisher: 'Mill Press',
	corrections: 'errors@example.org',
	origin: 'https://example.org',
	base: '/2026/bridge'
};
const props: HeadProps = {
	site,
	title: 'It is closed',
	description: 'The bridge is closed.',
	path: '/step/closed/',
	type: 'article',
	image: { path: '/stills/card/closed.png', width: 1200, height: 630, alt: 'A bridge. It is shut.' }
};

const contents = (change: Partial<HeadProps> = {}) =>
	Object.fromEntries(
		headTags({ ...props, ...change }).meta.map(({ name, property, content }) => [
			name ?? property,
			content
		])
	);

describe('the head', () => {
	test('names the page in full, under the base path', () => {
		expect(headTags(props)).toMatchObject({
			title: 'It is closed · The Bridge',
			canonical: 'https://example.org/2026/bridge/step/closed/'
		});
		expect(contents()).toEqual({
			description: 'The bridge is closed.',
			'og:site_name': 'The Bridge',
			'og:locale': 'en_GB',
			'og:type': 'article',
			'og:title': 'It is closed',
			'og:description': 'The bridge is closed.',
			'og:url': 'https://example.org/2026/bridge/step/closed/',
			'og:image': 'https://example.org/2026/bridge/stills/card/closed.png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'A bridge. It is shut.',
			'twitter:card': 'summary_large_image',
			'twitter:title': 'It is closed',
			'twitter:description': 'The bridge is closed.',
			'twitter:image': 'https://example.org/2026/bridge/stills/card/closed.png',
			'twitter:image:alt': 'A bridge. It is shut.'
		});
	});

	test('does not say the name of the site twice', () => {
		expect(headTags({ ...props, title: 'The Bridge' }).title).toBe('The Bridge');
	});

	test('without an origin leaves out what needs a full address', () => {
		const change = { site: { ...site, origin: '' } };
		expect(headTags({ ...props, ...change }).canonical).toBeNull();
		expect(Object.keys(contents(change))).toEqual([
			'description',
			'og:site_name',
			'og:locale',
			'og:type',
			'og:title',
			'og:description'
		]);
	});

	test('without a picture promises none', () => {
		const { image: _, ...bare } = props;
		expect(
			headTags(bare).meta.filter((meta) => /image|twitter/.test(JSON.stringify(meta)))
		).toEqual([]);
	});

	test('has room for 420 characters about the picture', () => {
		const alt = 'A bridge is shown. '.repeat(40);
		const said = contents({ image: { ...props.image!, alt } })['og:image:alt'] ?? '';
		expect(said.length).toBeLessThanOrEqual(420);
		expect(said).toMatch(/shown\.$/);
	});
});

test('no text can end the script that holds the data', () => {
	const data = { text: '</script><script>alert(1)</script> <!-- & \u2028 “so”' };
	const script = dataScript(data);
	const [, json = ''] =
		/^<script type="application\/ld\+json">([^<>&\u2028]*)<\/script>$/.exec(script) ?? [];
	expect(JSON.parse(json)).toEqual(data);
});
