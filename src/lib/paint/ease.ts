export { easeCubicInOut } from 'd3';
