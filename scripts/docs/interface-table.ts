import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../lib/run.ts';
import { compactTable } from './compact-table.ts';

/** A union of more members than this is shown by its name. */
const MAX_MEMBERS_SHOWN = 5;

/** Describes the exported interfaces of TypeScript files by what the compiler knows of them. */
export class InterfaceTables {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;

  /** @param files Paths relative to the project's root. */
  constructor(files: readonly string[]) {
    this.#program = ts.createProgram(
      files.map((file) => path.join(ROOT, file)),
      { allowImportingTsExtensions: true, module: ts.ModuleKind.NodeNext, noEmit: true, resolveJsonModule: true, strict: true },
    );
    this.#checker = this.#program.getTypeChecker();
  }

  /**
   * Returns the members of an interface, inherited ones included, as a table of key, type and meaning, in the order of
   * `keys` if it is given.
   */
  table(file: string, name: string, keys: readonly string[] = []): string {
    const members = this.#membersOf(file, name);
    members.sort((a, b) => keys.indexOf(a.name) - keys.indexOf(b.name));
    const rows = members.map((member) => [
      `\`${member.name}${member.flags & ts.SymbolFlags.Optional ? '?' : ''}\``,
      `\`${this.#typeOf(member)}\``,
      ts.displayPartsToString(member.getDocumentationComment(this.#checker)).replaceAll('\n', ' '),
    ]);
    return compactTable(['key', 'type', 'meaning'], rows);
  }

  #membersOf(file: string, name: string): ts.Symbol[] {
    const source = this.#program.getSourceFile(path.join(ROOT, file));
    const module = source && this.#checker.getSymbolAtLocation(source);
    const symbol = module && this.#checker.getExportsOfModule(module).find((exported) => exported.name === name);
    if (!symbol) throw new Error(`${file} exports no ${name}`);
    return this.#checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  }

  #typeOf(member: ts.Symbol): string {
    const type = this.#checker.getTypeOfSymbol(member);
    const members = type.isUnion() ? type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : [type];
    if (members.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return 'boolean';
    const shown = members.map((one) => this.#checker.typeToString(one)).sort((a, b) => Number(a === 'null') - Number(b === 'null'));
    return shown.length > MAX_MEMBERS_SHOWN ? (declaredType(member) ?? shown.join(' | ')) : shown.join(' | ');
  }
}

/** Returns a member's type as it is written in the code. */
function declaredType({ valueDeclaration }: ts.Symbol): string | undefined {
  return valueDeclaration && ts.isPropertySignature(valueDeclaration) ? valueDeclaration.type?.getText() : undefined;
}
