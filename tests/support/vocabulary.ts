import { resolve } from 'node:path';
import ts from 'typescript';

/**
 * What JSON-LD documents say that schema.org's vocabulary does not have: unknown types, properties a type lacks, values
 * of the wrong kind. The vocabulary is schema-dts, TypeScript generated from https://schema.org's own definitions, and
 * TypeScript itself judges: each document as a constant of that type.
 *
 * @returns messages of the compiler, the same one once
 */
export function vocabularyErrors(documents: readonly unknown[]): string[] {
  // Most pages differ in words only: one of each shape is looked at.
  const shapes = new Map(documents.map((one) => [JSON.stringify(shapeOf(one)), withoutConstraints(one)]));
  const file = resolve('tests/support/documents-of-the-vocabulary.ts');
  const source = [
    "import type { Graph } from 'schema-dts';",
    ...[...shapes.values()].map((one, at) => `export const document${at}: Graph = ${JSON.stringify(one)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const found = ts.getPreEmitDiagnostics(program);
  return [...new Set(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')))];
}

/** A document with its words left out: names of types and properties stay. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(shapeOf(one))))];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === '@type' ? one : shapeOf(one)]),
  );
}

/**
 * Constraints of actions (`query-input`, https://schema.org/docs/actions.html) are annotations of properties, in no
 * type of the vocabulary.
 */
function withoutConstraints(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutConstraints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/-(?:input|output)$/.test(key))
      .map(([key, one]) => [key, withoutConstraints(one)]),
  );
}
