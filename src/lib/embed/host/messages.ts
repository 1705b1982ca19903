/**
 * What a frame of ours may say to the page around it:
 *
 *     { stopped: 1, type: 'hello', scene }
 *     { stopped: 1, type: 'height', height }    // as high as this, please; px
 *     { stopped: 1, type: 'track', height }     // hold me still over so long a way; px
 *     { stopped: 1, type: 'step', scene, step, index, of }
 *     { stopped: 1, type: 'rung', rung }
 *
 * and the page to it:
 *
 *     { stopped: 1, type: 'hello', sticky }                // whether it can be held still
 *     { stopped: 1, type: 'place', top, viewport }         // where its way begins on the screen; px
 *     { stopped: 1, type: 'go', step }
 *     { stopped: 1, type: 'theme', theme }                 // light, dark or auto
 */
export type Said =
	| { readonly type: 'hello'; readonly scene: string }
	| { readonly type: 'height' | 'track'; readonly height: number }
	| { readonly type: 'rung'; readonly rung: string }
	| {
			readonly type: 'step';
			readonly scene: string;
			readonly step: string;
			readonly index: number;
			readonly of: number;
	  };

/** The least and the most height, in px, that a frame is given. The whole story is about half the most. */
export const LEAST = 100;
export const MOST = 60_000;

const isName = (value: unknown): boolean =>
	typeof value === 'string' && /^[a-z][a-z0-9-]{0,79}$/.test(value);

const isCount = (value: unknown): boolean =>
	Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1000;

/** Whether a message is ours and says something that can be. */
export function says(data: unknown): data is Said {
	const { stopped, type, scene, step, index, of, rung, height } = (data ?? {}) as Record<
		string,
		unknown
	>;
	return (
		stopped === 1 &&
		(type === 'height' || type === 'track'
			? // What is not a number is neither above nor below.
				typeof height === 'number' && height >= LEAST && height <= MOST
			: type === 'rung'
				? isName(rung)
				: isName(scene) &&
					(type === 'hello' || (type === 'step' && isName(step) && isCount(index) && isCount(of))))
	);
}
