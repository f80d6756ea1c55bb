import runtime from "handlebars/runtime.js";

/** What templates print on: code, or a page of Markdown. */
export interface Printer {
  print(value: unknown, what: string): string;
}

/** A template that has been compiled: prints a view onto a page, giving text with holes. */
export type Template = (view: object, page: Printer) => string;

/** The templates of one run, and the modules of the runtime that go with them. */
export interface Templates {
  run(name: string): Template;
  /** Whether the user has another template of this name, or one that uses a partial of theirs. */
  isChanged(name: string): boolean;
  /** Source text by module name, as it stands in `templates/runtime/`. */
  readonly runtime: ReadonlyMap<string, string>;
}

/** What Handlebars compiles a template to. */
export type TemplateSpec = object;

/** Templates and partials by name, compiled. */
export interface Compiled {
  readonly templates: Readonly<Record<string, TemplateSpec>>;
  readonly partials: Readonly<Record<string, TemplateSpec>>;
  /** The templates that are the user's; undefined where none is. */
  readonly changed?: ReadonlySet<string>;
}

/** The runtime alone, without the compiler; its types leave out that it can be created anew. */
const Handlebars = runtime as unknown as typeof import("handlebars");

export function assemble(
  compiled: Compiled,
  modules: Readonly<Record<string, string>>,
): Templates {
  const environment = Handlebars.create();
  environment.registerHelper("print", print);
  for (const [name, spec] of Object.entries(compiled.partials)) {
    environment.registerPartial(name, environment.template(spec as never));
  }
  const ready = new Map(
    Object.entries(compiled.templates).map(([name, spec]) => [
      name,
      environment.template(spec as never),
    ]),
  );
  return {
    runtime: new Map(Object.entries(modules)),
    isChanged: (name) => compiled.changed?.has(name) ?? false,
    run(name) {
      const template = ready.get(name);
      if (!template) throw new Error(`There is no template ${name}`);
      return (view, page) => template(view, { data: { page } });
    },
  };
}

function print(
  value: unknown,
  what: string,
  options: { data: { page: Printer } },
): string {
  return options.data.page.print(value, what);
}
