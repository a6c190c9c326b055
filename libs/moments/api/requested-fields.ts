import type { FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * The names of the fields that an operation asks for below this one, along a path: `requestedFields(info, 'nodes')`.
 * What @skip and @include would leave out counts as asked for: it is only loaded, never shown.
 */
export function requestedFields(info: GraphQLResolveInfo, ...path: string[]): Set<string> {
  let level = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  for (const name of path) level = level.flatMap((set) => [...selectionsOf(set, name, info.fragments)]);
  return new Set(level.flatMap((set) => [...namesOf(set, info.fragments)]));
}

function* fieldsOf(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>): Generator<{ name: string; below: SelectionSetNode | undefined }> {
  for (const selection of set.selections) {
    if (selection.kind === 'Field') yield { name: selection.name.value, below: selection.selectionSet };
    else {
      const inner = selection.kind === 'InlineFragment' ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
      if (inner) yield* fieldsOf(inner, fragments);
    }
  }
}

function* selectionsOf(set: SelectionSetNode, name: string, fragments: Record<string, FragmentDefinitionNode>): Generator<SelectionSetNode> {
  for (const field of fieldsOf(set, fragments)) if (field.name === name && field.below) yield field.below;
}

function* namesOf(set: SelectionSetNode, fragments: Record<string, FragmentDefinitionNode>): Generator<string> {
  for (const { name } of fieldsOf(set, fragments)) yield name;
}
