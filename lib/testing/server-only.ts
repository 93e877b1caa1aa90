/** Stands in for the `server-only` marker outside Next, where there is no browser to guard against. */
export {}
