/**
 * Stands for `$app/paths` in the file that holds every page: `${base}/sources/#term-leak` is then
 * `?page=/sources/#term-leak`, which is the same file with another page asked for.
 */
export const base = '?page=';
