import { synthetic } from './synthetic';

export const story = synthetic(10);
