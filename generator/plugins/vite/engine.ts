/**
 * What Vite asks of a plugin and offers to it, as far as this one goes. The types stand here, so that
 * neither this package nor its types need Vite; a test compares them with those of Vite.
 */
export interface PluginOfVite {
  name: string;
  config(config: {
    server?: { watch?: object | null };
  }): { server: { watch: { ignored: string[] } } } | undefined;
  configResolved(config: Resolved): void;
  configureServer(server: Server): void;
  buildStart: {
    order: "pre";
    sequential: true;
    handler(this: BuildContext): Promise<void>;
  };
}

/** The settled config of Vite. */
export interface Resolved {
  readonly root: string;
  readonly command: "build" | "serve";
  readonly build: { readonly watch?: unknown };
}

export interface BuildContext {
  addWatchFile(file: string): void;
  warn(message: string): void;
  error(failure: Failure): never;
}

export interface Server {
  readonly config: {
    readonly logger: {
      info(message: string, options?: { timestamp?: boolean }): void;
      warn(message: string, options?: { timestamp?: boolean }): void;
      error(message: string, options?: { timestamp?: boolean }): void;
    };
  };
  readonly watcher: {
    add(paths: readonly string[]): unknown;
    on(event: "all", listener: (event: string, path: string) => void): unknown;
  };
  readonly ws: {
    send(message: Message): void;
    on(event: "connection", listener: (socket: Socket) => void): void;
  };
}

/** A page that has the server's client. */
export interface Socket {
  send(text: string): void;
}

/** What the client understands. */
export type Message =
  | { type: "error"; err: Failure & { stack: string } }
  | { type: "update"; updates: [] };

/** What is wrong, in the form that Vite shows with its place. */
export interface Failure {
  message: string;
  plugin?: string;
  id?: string;
  frame?: string;
  /** Both count from 1, as editors do that the overlay opens. */
  loc?: { file: string; line: number; column: number };
}
