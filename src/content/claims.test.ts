import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Claim, GlossaryEntry, Person, Source } from '../lib/story/dossier';
import { convert, render } from '../tools/import-facts.mjs';
import { claims as allClaims, factsAsOf, factsVersion } from './claims';
import { glossary as allTerms } from './glossary';
import { people as allPeople } from './people';
import { sources as allSources } from './sources';

const claims: Record<string, Claim> = allClaims;
const sources: Record<string, Source> = allSources;
const people: Record<string, Person> = allPeople;
const glossary: Record<string, GlossaryEntry> = allTerms;

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function kebab(name: string) {
	return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

describe('claims', () => {
	it('carry a version and a date', () => {
		expect(factsVersion).toMatch(/^\d+\.\d+\.\d+$/);
		expect(factsAsOf).toMatch(/^\d{4}-\d\d-\d\d$/);
	});

	it.each(Object.entries(claims))('%s is sound', (id, claim) => {
		expect(id).toMatch(KEBAB);
		expect(claim.text.trim()).toBe(claim.text);
		expect(claim.text).not.toBe('');
		expect(claim.sources.length).toBeGreaterThan(0);
		expect(new Set(claim.sources).size).toBe(claim.sources.length);
		for (const source of claim.sources) expect(sources).toHaveProperty([source]);
		if (claim.quote) expect(claim.quote.text.trim()).not.toBe('');
		for (const variant of claim.variants ?? []) expect(variant.text.trim()).not.toBe('');
	});

	it.each(Object.entries(claims))('%s has a time that can be drawn', (_, { when }) => {
		expect(Date.parse(when.value)).not.toBeNaN();
		if (when.plot === 'before') expect(when.latest).toBeDefined();
		if (when.plot === 'window') {
			expect(Date.parse(when.earliest ?? '')).toBeLessThan(Date.parse(when.latest ?? ''));
		}
		if (when.plot === 'point' || when.plot === 'about') expect(when.value).toContain('T');
	});

	it('are unchecked in two known cases only', () => {
		const unchecked = Object.keys(claims).filter((id) => claims[id]?.status === 'unchecked');
		expect(unchecked).toEqual(['rift-snowden', 'inquiry-on-leaks-not-found']);
	});

	it('link a rival wording only where a source has the same link', () => {
		const links = new Set(Object.values(sources).map(({ url }) => url));
		for (const { variants = [] } of Object.values(claims)) {
			for (const { url } of variants) expect(links).toContain(url);
		}
	});
});

describe('sources', () => {
	it('have a kebab-case id, and no title without a url', () => {
		for (const [id, source] of Object.entries(sources)) {
			expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			if (!source.url) expect(source.title, id).toBeUndefined();
			if (source.descriptive) expect(source.title, id).toBeDefined();
			expect(source.title ?? '', id).not.toContain('[descriptive');
		}
	});

	it('are all cited', () => {
		const cited = new Set(Object.values(claims).flatMap((claim) => claim.sources));
		expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
	});
});

describe('people', () => {
	const everyone = Object.values(claims).flatMap(({ actors, quote }) => [
		...actors,
		...(quote ? [quote.speaker] : [])
	]);

	it.each(Object.entries(people))('%s acts or speaks in a claim', (id, { name, surname }) => {
		expect(id).toBe(kebab(name));
		expect(name.endsWith(` ${surname}`)).toBe(true);
		expect(everyone.some((each) => each.replace(/ \(.*/, '') === name)).toBe(true);
	});

	it('have the office that their quotations give', () => {
		for (const { name, role } of Object.values(people)) {
			const roles = Object.values(claims).flatMap(({ quote }) =>
				quote?.speaker === name ? [quote.role] : []
			);
			if (roles.length > 0) expect(roles, name).toContain(role);
		}
	});
});

describe('glossary', () => {
	it.each(Object.entries(glossary))('%s is plain and names its claims', (id, entry) => {
		expect(id).toMatch(KEBAB);
		expect(entry.plain).toMatch(/^[^.]+\.$/);
		expect(entry.plain.split(/\s+/).length).toBeLessThan(30);
		for (const claim of entry.claims) {
			expect(claims).toHaveProperty([claim]);
			expect(claims[claim]?.status).not.toBe('unchecked');
		}
	});
});

describe('import-facts', () => {
	/* eslint-disable @typescript-eslint/no-explicit-any -- the tests break the shape on purpose */
	const dossier = (): any =>
		JSON.parse(readFileSync(new URL('../../tests/fixtures/dossier.json', import.meta.url), 'utf8'));
	const made = dossier();
	const withheldNames = [createHash('sha256').update('quillfeather').digest('hex')];

	/** What a module of the project would import from the rendered file. */
	function imported(code: string): Promise<any> {
		const { outputText } = ts.transpileModule(code, {
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
		});
		return import(
			/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`
		);
	}

	function broken(change: (dossier: any) => void) {
		const copy = dossier();
		change(copy);
		return () => convert(copy, { withheldNames });
	}

	it('brings quotations and rival wordings over byte for byte', async () => {
		const files = await render(convert(made, { withheldNames }));
		const { claims } = await imported(files.claims);
		const [source] = made.claims;
		expect(claims['bridge-closed'].quote).toEqual(source.quote);
		expect(claims['bridge-closed'].variants.map(({ text }: { text: string }) => text)).toEqual(
			source.variants.map(({ text }: { text: string }) => text)
		);
	});

	it('drops title and address of a source that is cited by publisher and date', async () => {
		const { claims, sources } = await render(convert(made, { withheldNames }));
		for (const file of [claims, sources]) {
			expect(file).not.toContain('cracked');
			expect(file).not.toContain('post.example');
		}
		const facts = convert(made, { withheldNames });
		expect(facts.sources['valley-post-2001-02-01']).toEqual({
			publisher: 'Valley Post',
			date: '2001-02-01'
		});
		expect(facts.claims['bridge-closed']?.variants?.[1]).toEqual({
			text: 'shut',
			publisher: 'Valley Post',
			difference: "'shut' for 'closed'"
		});
	});

	it('keeps a source once, under an id made of publisher, date and title', () => {
		const { claims, sources } = convert(made, { withheldNames });
		expect(Object.keys(sources)).toEqual([
			'bridge-society-undated',
			'mill-echo-2001-02-01',
			'mill-echo-2001-02-01-bridge',
			'valley-post-2001-02-01'
		]);
		expect(claims['bridge-closed']?.sources).toEqual([
			'mill-echo-2001-02-01-bridge',
			'valley-post-2001-02-01'
		]);
		expect(sources['mill-echo-2001-02-01-bridge']).toEqual({
			publisher: 'Mill Echo (evening edition)',
			date: '2001-02-01 17:00 (as stamped)',
			title: 'Bridge closed, mayor says',
			url: 'https://echo.example/bridge',
			descriptive: true
		});
	});

	it('drops a title or an address with a withheld name, and says so', () => {
		const { sources, dropped } = convert(made, { withheldNames });
		expect(sources['mill-echo-2001-02-01']).toEqual({
			publisher: 'Mill Echo',
			date: '2001-02-01',
			url: 'https://echo.example/reopens'
		});
		expect(sources['bridge-society-undated']).toEqual({
			publisher: 'Bridge Society',
			openingRead: false
		});
		expect(dropped).toHaveLength(2);
		expect(JSON.stringify({ sources, dropped })).not.toMatch(/quillfeather/i);
	});

	it('gives the same files every time, as prettier would leave them', async () => {
		const first = await render(convert(made));
		expect(await render(convert(made))).toEqual(first);
		for (const code of Object.values(first)) {
			expect(
				await prettier.check(code, {
					parser: 'typescript',
					useTabs: true,
					singleQuote: true,
					printWidth: 100,
					trailingComma: 'none'
				})
			).toBe(true);
		}
	});

	it('refuses a dossier that it does not understand', () => {
		expect(() => convert([])).toThrow('The dossier should be an object');
		expect(broken((d) => delete d.claims)).toThrow('claims should be a list');
		expect(broken((d) => (d.claims[1].id = 'bridge-closed'))).toThrow(
			'Two claims have the id "bridge-closed"'
		);
		expect(broken((d) => (d.claims[1].id = 'Bridge'))).toThrow('should be kebab-case');
		expect(broken((d) => (d.claims[0].status = 'true'))).toThrow('bridge-closed.status is "true"');
		expect(broken((d) => (d.claims[0].when.plot = 'dot'))).toThrow(
			'bridge-closed.when.plot is "dot"'
		);
		expect(broken((d) => delete d.claims[0].when.earliest)).toThrow('bridge-closed.when');
		expect(broken((d) => (d.claims[0].quote.text = ''))).toThrow(
			'bridge-closed.quote.text is empty'
		);
		expect(broken((d) => (d.claims[0].sources = []))).toThrow('bridge-closed.sources is empty');
		expect(broken((d) => (d.claims[0].text += ' Quillfeather.'))).toThrow('A withheld name');
	});
});
