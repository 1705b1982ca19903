import { render } from 'svelte/server';
import Endnotes from '$lib/reader/Endnotes.svelte';
import { endnotes } from '$lib/reader/endnotes';
import { addressOf } from '$lib/story/address';
import { story } from '$story';
import { site } from '../content/site';

const { body } = render(Endnotes, {
	props: { data: endnotes(story), address: addressOf(site, '/sources/') }
});

/** The story's endnotes as markup, without the comments that only a component at work needs. */
export const markup = body
	.replace(/<!--[\s\S]*?-->/g, '')
	.replace(/>\s+</g, '> <')
	.trim();
