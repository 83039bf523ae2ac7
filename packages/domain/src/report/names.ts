import {ALL_AUDIENCES, type ScanContent} from '@toegang/model';

/** What a report needs of the content that its numbers are counted by. */
export type TableContent = Pick<
  ScanContent,
  'id' | 'version' | 'title' | 'provenance' | 'audiences' | 'scale' | 'principles' | 'statements'
> & {
  readonly tools?: readonly {readonly id: string; readonly title: string}[] | undefined;
};

/** Gives what an id is called; what the content does not know keeps its id. */
export interface Names {
  group(id: string): string;
  principle(id: string): string;
  principleOf(statement: string): string;
  /** As the group read it; of all groups together as the first group that answered it did. */
  statement(id: string, audience: string): string;
  tool(id: string): string;
  /** The place of an audience, principle or statement in the content; what it does not know comes last. */
  place(id: string): number;
}

/** Reads names from content. */
export function namesIn(content: TableContent, everyone: string): Names {
  const {audiences, principles, statements, tools = []} = content;
  const groups = new Map(audiences.map(({id, label, plural}) => [id, plural ?? label]));
  const titles = new Map(principles.map(({id, title}) => [id, title]));
  const asked = new Map(statements.map((statement) => [statement.id, statement]));
  const toolTitles = new Map(tools.map(({id, title}) => [id, title]));
  const order = [...groups.keys(), ALL_AUDIENCES, ...principles.map(({id}) => id), ...statements.map(({id}) => id)];
  const places = new Map(order.map((id, index) => [id, index]));
  const principle = (id: string): string => titles.get(id) ?? id;
  return {
    group: (id) => (id === ALL_AUDIENCES ? everyone : (groups.get(id) ?? id)),
    principle,
    principleOf: (statement) => principle(asked.get(statement)?.principle ?? ''),
    statement: (id, audience) => {
      const texts = new Map(Object.entries(asked.get(id)?.texts ?? {}));
      return texts.get(audience) ?? [...texts.values()][0] ?? id;
    },
    tool: (id) => toolTitles.get(id) ?? id,
    place: (id) => places.get(id) ?? order.length,
  };
}
