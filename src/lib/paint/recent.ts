/** More than the steps of the scenes around a reader. */
const AROUND = 32;

/**
 * A pure function that remembers what it made of its last few arguments, which are compared by
 * identity: a picture in change asks for the same two pictures at rest with every frame, and those of
 * the steps around a reader are worked out before they come to them. Marks that stay as they are then
 * stay the same objects, and whoever paints them need not look at them again.
 */
export function recent<A extends readonly unknown[], R>(
	make: (...args: A) => R,
	kept = AROUND
): (...args: A) => R {
	let known: { readonly args: A; readonly made: R }[] = [];
	return (...args) => {
		const found = known.findIndex((one) => one.args.every((arg, i) => arg === args[i]));
		if (found >= 0) {
			const one = known[found]!;
			// With every frame of a change: nothing is made for it.
			known.copyWithin(1, 0, found);
			known[0] = one;
			return one.made;
		}
		const made = make(...args);
		known = [{ args, made }, ...known.slice(0, kept - 1)];
		return made;
	};
}
