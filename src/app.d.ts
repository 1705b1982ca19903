declare module '$story' {
	export const story: import('$lib/story/define').Story;
}
