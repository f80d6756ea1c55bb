import { resolve } from "node:path";
import { ownPrefix } from "../output/own-names.ts";
import { DevServer } from "./vite/dev-server.ts";
import type {
  BuildContext,
  PluginOfVite,
  Resolved,
  Server,
} from "./vite/engine.ts";
import { failureOf, textOf } from "./vite/failure.ts";
import { type Generation, generate } from "./vite/generation.ts";
import { watching } from "./vite/watched.ts";

/** What the plugin can be told. */
export interface SdkwrightViteOptions {
  /** The config, relative to the root of Vite; `sdkwright.config.*` in that where it is absent. */
  readonly config?: string;
  /** Names of targets; all of the config where it is absent. */
  readonly targets?: readonly string[];
  /** Leave the lock as it is; true where it is absent, unless a server is run for somebody who develops. */
  readonly frozen?: boolean;
}

/**
 * A plugin for Vite that generates before anything is built or served. A build fails where a document
 * is wrong. A server shows what is wrong in its overlay, stays, and generates again whenever something
 * changes that the SDK is made of; Vite itself sees the files that are then written, and no others.
 */
export function sdkwright(options: SdkwrightViteOptions = {}): PluginOfVite {
  let generation: Generation | undefined;
  let server: DevServer | undefined;
  return {
    name: "sdkwright",

    // What stands in a folder while it is written is not for Vite to tell of.
    config({ server }) {
      if (server?.watch === null) return undefined;
      return { server: { watch: { ignored: [`**/${ownPrefix}*`] } } };
    },

    configResolved({ root, command, build }: Resolved) {
      const isDeveloped = command === "serve" && !process.env["VITEST"];
      generation = {
        folder: resolve(root),
        choice: [
          ...(options.config === undefined ? [] : ["--config", options.config]),
          ...(options.targets ?? []).flatMap((name) => ["--target", name]),
        ],
        frozen: options.frozen ?? !isDeveloped,
        isDeveloped,
        isWatched: command === "serve" || Boolean(build.watch),
      };
    },

    configureServer(vite: Server) {
      if (generation?.isDeveloped) server = new DevServer(vite, generation);
    },

    // Before what other plugins do, some of whom look at the files of the SDK.
    buildStart: {
      order: "pre",
      sequential: true,
      async handler(this: BuildContext) {
        if (!generation) return;
        if (server) return server.generate();
        if (generation.isWatched)
          for (const file of (await watching(generation))?.files ?? [])
            this.addWatchFile(file);
        const { errors, warnings } = await generate(generation);
        for (const warning of warnings) this.warn(textOf(warning));
        if (errors.length > 0) this.error(failureOf(errors, generation.folder));
      },
    },
  };
}
