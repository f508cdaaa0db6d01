/** The budgets of product.md §7 that a build can be held to, in bytes; kB and MB are thousands. */
export const BUDGETS = { start: 150_000, app: 450_000, engine: 7_700_000 } as const;

/** The most a file may be where the page is hosted: Cloudflare Pages refuses larger ones. */
export const LARGEST_FILE = 25 * 1024 ** 2;
