/**
 * What Nx asks of a plugin, as far as this one answers. The types stand here, so that neither this
 * package nor its types need Nx; a test compares them with those of Nx.
 */
export type CreateNodes<Options> = readonly [
  pattern: string,
  create: (
    files: readonly string[],
    options: Options | undefined,
    context: { readonly workspaceRoot: string },
  ) => Promise<NodesOfFile[]>,
];

/** What follows from a file. */
export type NodesOfFile = readonly [
  file: string,
  nodes: {
    projects: Record<string, { root: string; targets: Targets }>;
  },
];

export type Targets = Record<string, TargetConfiguration>;

/** A target, in the words of `project.json`. */
export interface TargetConfiguration {
  command: string;
  options: { cwd: string };
  cache: boolean;
  inputs?: Input[];
  outputs?: string[];
  dependsOn: string[];
  metadata: { technologies: string[]; description: string };
}

export type Input =
  | string
  | { env: string }
  | { externalDependencies: string[] }
  | { dependentTasksOutputFiles: string; transitive: boolean };

export type CreateDependencies<Options> = (
  options: Options | undefined,
  context: {
    readonly projects: Projects;
    readonly fileMap: { readonly projectFileMap: ProjectFiles };
    readonly workspaceRoot: string;
  },
) => Promise<Dependency[]>;

export type Projects = Readonly<Record<string, { readonly root: string }>>;

export type ProjectFiles = Readonly<
  Record<string, readonly { readonly file: string }[]>
>;

/** A project needs another one, because a file says so. */
export interface Dependency {
  source: string;
  target: string;
  sourceFile: string;
  /** The value of `DependencyType.static`. */
  type: "static";
}
