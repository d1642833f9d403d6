import pg from 'pg';

/** The page that a list without policies and without an index in the right order would show. */
export async function expectedIds(superuserUrl, { programmeId, municipality, page, limit }) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT enterprise_id AS id, name FROM enterprise_profile
        WHERE programme_id = $1 AND municipality_code = $2 AND superseded_at IS NULL
        ORDER BY name COLLATE "fi-x-icu", enterprise_id OFFSET $3 LIMIT $4`,
      [programmeId, municipality, Math.max((page - 1) * limit - 1, 0), limit + (page > 1 ? 1 : 0)],
    );
    const before = page > 1 ? rows.shift() : null;
    return { ids: rows.map(({ id }) => id), after: before && [before.name, before.id] };
  } finally {
    await client.end();
  }
}

/** Every target answers the rows it should, and all that show one page answer the same text. */
export async function checkAnswers(targets, pages) {
  const texts = new Map();
  for (const { name, url, headers, page } of targets) {
    const reply = await fetch(url, { headers });
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${text}`);
    const ids = JSON.parse(text).items.map(({ id }) => id);
    if (ids.join() !== pages[page].ids.join()) throw new Error(`${name}: other rows than expected`);
    if ((texts.get(page) ?? text) !== text)
      throw new Error(`${name}: other text than the reference`);
    texts.set(page, text);
  }
}
