import type {Parsed, PublishedResults, ReportContent, Score} from '@toegang/model';
import {makeChart, type Chart, type ChartChoice} from '../radar/chart.js';

/** What every part of the report shows. */
export interface Report {
  readonly results: PublishedResults;
  readonly content: ReportContent;
  /** Whether the content is our own: of which the tools are a part that is loaded apart. */
  readonly isOurContent: boolean;
  /** The groups, their names and marks, and their scores along the principles. */
  readonly chart: Chart;
}

/** Brings results under the names of their content. What does not belong to it is a problem. */
export function makeReport(
  results: PublishedResults,
  content: ReportContent,
  choice: ChartChoice & {readonly isOurContent: boolean},
): Parsed<Report> {
  const chart = makeChart(results, content, choice);
  return chart.ok
    ? {ok: true, value: {results, content, isOurContent: choice.isOurContent, chart: chart.value}}
    : chart;
}

/** What a group is called. */
export function groupNameOf(audience: string, {series}: Chart): string {
  return series.find((group) => group.audience === audience)?.name ?? audience;
}

/** The place of a principle in the chart; its name is that of the place. */
export function placeOf(principle: string, {principles}: Chart): number {
  return principles.findIndex(({id}) => id === principle);
}

/** A statement as a group read it. */
export function textOf(statement: string, audience: string, {content}: Report): string {
  const texts = content.statements.find(({id}) => id === statement)?.texts ?? {};
  return texts[audience] ?? Object.values(texts)[0] ?? statement;
}

/** The score of a group for a statement; null when nothing was published of it. */
export function statementScoreOf(statement: string, audience: string, {results}: Report): Score | null {
  const row = results.statements.find((it) => it.statement === statement && it.audience === audience);
  return row?.value ?? null;
}
