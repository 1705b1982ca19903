/**
 * What the bench compares the story with: a page as a competent person writes it who follows
 * scrollama's example of a sticky graphic and d3's manual. The words of the story's steps pass one
 * d3 scene, which is drawn anew on each step: a join, and a transition as long as the story's. Each
 * step has as many shapes and labels as the story's picture of it; about half of those that stay
 * move, as in the story. It does nothing else: no address, keys, themes, targets or stills.
 */
import { easeCubicInOut, scaleBand, scaleLinear, scaleOrdinal, select, transition } from 'd3';
import scrollama from 'scrollama';

/** @typedef {{ key: number, column: number, row: number, group: number }} Mark */
/** @typedef {{ key: number, text: string, column: number, row: number }} Words */

const columns = 12;
const groups = ['#1f4e79', '#b3261e', '#2e7d5b', '#8a6d00'];
const duration = 560;

/** @type {{ marks: number, labels: string[] }[]} */
const steps = JSON.parse(document.querySelector('#data')?.textContent ?? '[]');

const figure = select('figure');
const svg = figure.select('svg');
const markLayer = svg.append('g');
const labelLayer = svg.append('g');
const step = select('article').selectAll('.step');

const x = scaleBand()
	.domain(Array.from({ length: columns }, (_, i) => `${i}`))
	.padding(0.2);
const y = scaleLinear().domain([0, 20]);
const color = scaleOrdinal(groups).domain(['0', '1', '2', '3']);

/** Where a thing stands in a step: every other one stays where it was. @param {number} key @param {number} index */
const columnOf = (key, index) => (key % 2 ? key * 5 : key * 5 + index * 3) % columns;

/** @param {number} index @returns {Mark[]} */
const marksOf = (index) =>
	Array.from({ length: steps[index]?.marks ?? 0 }, (_, key) => ({
		key,
		column: columnOf(key, index),
		row: 1 + Math.floor(key / columns),
		group: key % groups.length
	}));

/** @param {number} index @returns {Words[]} */
const labelsOf = (index) =>
	(steps[index]?.labels ?? []).map((text, key) => ({
		key,
		text,
		column: columnOf(key, index),
		row: 11 + (key % 9)
	}));

let current = 0;

/** @param {number} index @param {number} ms */
function draw(index, ms) {
	current = index;
	const change = transition().duration(ms).ease(easeCubicInOut);
	const left = (/** @type {{ column: number }} */ d) => x(`${d.column}`) ?? 0;
	const size = Math.min(x.bandwidth(), y(1) * 0.8);
	markLayer
		.selectAll('rect')
		.data(marksOf(index), (d) => /** @type {Mark} */ (d).key)
		.join(
			(enter) =>
				enter
					.append('rect')
					.attr('x', left)
					.attr('y', (d) => y(d.row))
					.attr('rx', 2)
					.attr('fill', (d) => color(`${d.group}`))
					.attr('opacity', 0),
			(update) => update,
			(exit) => exit.transition(change).attr('opacity', 0).remove()
		)
		.transition(change)
		.attr('x', left)
		.attr('y', (d) => y(d.row))
		.attr('width', size)
		.attr('height', size)
		.attr('opacity', 1);
	labelLayer
		.selectAll('text')
		.data(labelsOf(index), (d) => /** @type {Words} */ (d).key)
		.join(
			(enter) =>
				enter
					.append('text')
					.attr('x', left)
					.attr('y', (d) => y(d.row))
					.attr('opacity', 0),
			(update) => update,
			(exit) => exit.transition(change).attr('opacity', 0).remove()
		)
		.text((d) => d.text)
		.transition(change)
		.attr('x', left)
		.attr('y', (d) => y(d.row))
		.attr('opacity', 1);
}

const scroller = scrollama();

function resize() {
	step.style('min-height', `${Math.floor(innerHeight * 0.58)}px`);
	const { width, height } = /** @type {Element} */ (figure.node()).getBoundingClientRect();
	svg.attr('viewBox', `0 0 ${width} ${height}`);
	x.range([0, width]);
	y.range([0, height]);
	draw(current, 0);
	scroller.resize();
}

const offset = /** @type {scrollama.DecimalType} */ (0.75);
scroller.setup({ step: '.step', offset }).onStepEnter(({ index }) => {
	step.classed('is-active', (_, i) => i === index);
	draw(index, duration);
});
addEventListener('resize', resize);
resize();
document.documentElement.dataset.ready = '';
