import { describe, expect, test } from 'vitest';
import { story } from '../../src/content';
import { publish } from '../../src/lib/story/publish';
import { embedIds, embedOf } from '../../src/lib/embed/data';
import { oembed } from '../../src/lib/embed/oembed';
import {
	escaped,
	frameAddress,
	snippet,
	snippetData,
	variants,
	type SnippetData
} from '../../src/lib/embed/snippet';

const home = 'https://example.org/2026/bridge';
const data: SnippetData = {
	id: 'closing',
	title: 'Who closed it',
	story: 'The <Bridge> & its "keepers"',
	note: 'About a bridge. Shows no accident.',
	asOf: '1 May 2026',
	called: { name: 'the ledger', means: '“The ledger” is a book of 1901.' },
	height: 1820,
	steps: [
		{ id: 'open', title: 'It is open', words: 'Cars pass <both> ways.', alt: 'A "bridge"' },
		{ id: 'shut', title: 'It’s shut', words: "It isn't passed.", alt: 'A gate & a lamp' }
	]
};

describe('the code to paste', () => {
	for (const variant of variants) {
		test(`“${variant}” has the words first, escaped, and where to go`, () => {
			const code = snippet(data, home, { variant });
			const brief = variant === 'frame' || variant === 'screen';
			expect(code.includes('<p>Cars pass &lt;both&gt; ways.</p>')).toBe(!brief);
			expect(code).toContain(
				`<a href="${home}/step/open/">It is open</a>, from “<a href="${home}/">The &lt;Bridge&gt; &amp; its &quot;keepers&quot;</a>”`
			);
			expect(code).toContain('About a bridge. Shows no accident. Facts as of 1 May 2026.');
			expect(code).toContain(`<a href="${home}/sources/#corrections">Corrections</a>`);
			expect(code.includes('<script')).toBe(variant === 'element' || variant === 'script');
			expect(code.includes('<iframe')).toBe(variant !== 'link');
			if (variant !== 'link') {
				expect(code.indexOf('<blockquote')).toBeLessThan(code.indexOf('<iframe'));
				expect(code).toContain('loading="lazy"');
				expect(code).toContain(
					'title="Who closed it: The &lt;Bridge&gt; &amp; its &quot;keepers&quot;"'
				);
				expect(code).toContain(`height="${variant === 'screen' ? 1000 : 1820}"`);
			}
			// Every quote that opens an attribute closes it, and nothing of ours ends a tag early.
			expect(code.replace(/<[a-z/-]+(?: [a-z-]+(?:="[^"<>]*")?)*>/g, '')).not.toMatch(/[<>]/);
		});
	}

	test('a step and a ground are in the address, the words, the link and the element', () => {
		const options = { theme: 'dark', step: 'shut' } as const;
		const element = snippet(data, home, { variant: 'element', ...options });
		expect(element).toMatch(/^<stopped-sharing scene="closing" theme="dark" step="shut">\n/);
		expect(element).toContain('<p>It isn&#39;t passed.</p>');
		expect(element).toContain(`src="${home}/embed/v1/closing/?theme=dark&amp;step=shut"`);
		const link = snippet(data, home, { variant: 'link', ...options });
		expect(link).toContain(
			`<img src="${home}/stills/narrow-night/shut.png" alt="A gate &amp; a lamp"`
		);
	});

	test('a step that is not there is the first, which needs no telling', () => {
		const code = snippet(data, home, { variant: 'script', step: 'gone"><script>' });
		expect(code).toBe(snippet(data, home, { variant: 'script' }));
		expect(code).toContain(`src="${home}/embed/v1/closing/"`);
	});

	test('the whole story leads to the story, and what was withdrawn has no words', () => {
		const whole = { ...data, id: 'story', title: data.story };
		expect(snippet(whole, home, { variant: 'frame' })).toContain(`<a href="${home}/">`);
		expect(snippet(whole, home, { variant: 'frame' })).not.toContain('from “');
		const gone = snippet({ ...data, steps: [] }, home, { variant: 'link' });
		expect(gone).toMatch(/^<blockquote[^>]*>\n<p><a href/);
		expect(gone).not.toContain('<img');
	});
});

test('what a step takes for known is told beside it', () => {
	const steps = [{ id: 'open', title: 'Open', words: 'The ledger says so.', alt: '' }];
	for (const variant of variants) {
		expect(snippet({ ...data, steps }, home, { variant }), variant).toContain(
			'“The ledger” is a book of 1901.</p>'
		);
		expect(snippet(data, home, { variant }), variant).not.toContain('1901');
	}
});

test('no words of the story that speak of “the article” go without saying which', () => {
	const published = publish(story);
	let told = 0;
	for (const id of embedIds(published)) {
		const known = snippetData(embedOf(published, id, 'The press')!);
		for (const step of [null, ...known.steps.map((each) => each.id)]) {
			for (const variant of variants) {
				const code = snippet(known, home, { variant, step });
				const words = code.replace(/<[^>]*>/g, ' ').replace(known.called?.means ?? '', '');
				if (!/\bthe article\b/i.test(words)) continue;
				told += 1;
				expect(code, `${id}, ${step}, ${variant}`).toContain(
					'an opinion article, published by Reaction in May 2017'
				);
			}
		}
		const { html } = oembed(embedOf(published, id, 'The press')!, home);
		if (known.steps.some(({ words }) => /\bthe article\b/i.test(words))) {
			expect(html, id).toContain('an opinion article, published by Reaction');
		}
	}
	expect(told).toBeGreaterThan(10);
});

test('what goes between tags or quotes is escaped', () => {
	expect(escaped(`<a href='x' title="y">&`)).toBe(
		'&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;'
	);
});

test('an address says only what differs', () => {
	expect(frameAddress(home, 'closing', 'auto', null)).toBe(`${home}/embed/v1/closing/`);
	expect(frameAddress('', 'closing', 'light', 'a b')).toBe(
		'/embed/v1/closing/?theme=light&step=a+b'
	);
});
