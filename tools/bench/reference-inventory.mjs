// The reference's answers about the inventory, in the order of the fields that the cases ask for.

const idAndName = (card) => card && { id: card.id, name: card.name };

/** Items, at most so many, with what links them and how hot they are. */
export async function picture(query, heard, name, params, most) {
  const found = await query(heard.picture.text, params);
  const items = found.slice(0, most);
  const ids = items.map(({ id }) => id);
  const [links, heat] = await Promise.all([query(heard.pictureLinks.text, [ids]), query(heard.heat.text, [ids, new Date()])]);
  const heatOf = new Map(heat.map(({ itemId, heat }) => [itemId, heat]));
  return {
    [name]: {
      complete: found.length <= most,
      items: items.map((item) => ({
        id: item.id,
        kind: item.kind.toUpperCase(),
        name: item.name,
        parentId: item.parentId,
        position: item.position,
        version: item.version,
        heat: heatOf.get(item.id) || null,
        owner: idAndName(item.owner),
        departments: item.departments.map(({ part, department }) => ({ part: part.toUpperCase(), department: idAndName(department) })),
      })),
      links: links.map(({ fromId, toId, relation, position }) => ({ fromId, toId, relation: relation.toUpperCase(), position })),
    },
  };
}
