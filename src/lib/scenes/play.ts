/** A switch that is on or off. */
export interface Switch {
	readonly id: string;
	/** What stands at it, and what it is called for those who only hear it. */
	readonly label: string;
	readonly name: string;
	readonly on: boolean;
}

/** A value between two ends. */
export interface Slider {
	readonly id: string;
	readonly label: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly value: number;
	/** The value as it is read. */
	readonly text: string;
}

export type Control =
	| { readonly type: 'switches'; readonly id: string; readonly switches: readonly Switch[] }
	| { readonly type: 'slider'; readonly id: string; readonly slider: Slider }
	/** Sliders that are out of sight until they are asked for. */
	| {
			readonly type: 'more';
			readonly id: string;
			readonly label: string;
			readonly sliders: readonly Slider[];
	  };

/** Everything that a reader sets a picture with. Plain data: any shell can show it. */
export interface Panel {
	readonly legend: string;
	readonly controls: readonly Control[];
	/** What has come of it, in a sentence. */
	readonly result: string;
	readonly reset: string;
}

/**
 * How the picture of a kind is set by its reader. Pure functions of plain data; `keys` are the keys of
 * the view that the step lets them play with.
 */
export interface Play<V> {
	/** The names of the parameters that it has in an address's query. */
	readonly names: readonly string[];
	panel(view: V, keys: readonly string[]): Panel;
	/** What a control changes in a view when it is moved; a switch is 0 or 1. */
	set(view: V, control: string, value: number): Partial<V>;
	/** What a query says of these keys, whatever it holds. What it does not say is not in the result. */
	parse(search: string, keys: readonly string[]): Partial<V>;
	/** The query that says it: "p=20&on=ABD". */
	format(view: V, keys: readonly string[]): string;
}
