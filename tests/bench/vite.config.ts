/**
 * Builds the page of the story alone (ONLY_PAGE, see svelte.config.js): what is made of each step as
 * a file of its own, stills and step pages, would take most of the time and grows as steps do.
 */
import { mergeConfig } from 'vite';
import site from '../../vite.config';

export default mergeConfig(site, {
	plugins: [
		{
			name: 'no-entries',
			enforce: 'pre' as const,
			// SvelteKit draws the entries that a route names, whatever it is asked for.
			transform: {
				filter: { id: /\/src\/routes\/.*\/\+(?:page\.)?server\.ts$/ },
				handler: (code: string) => ({
					code: code.replace(/\bexport (?=const entries\b)/, ''),
					map: null
				})
			}
		}
	]
});
