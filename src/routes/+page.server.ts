import { publish } from '$lib/story/publish';
import { story } from '$story';

export const load = () => ({ story: publish(story) });
