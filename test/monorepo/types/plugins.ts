// Compiled by a test against the types of the engines; the plugins declare only what they use of them.
import type {
  CreateDependenciesContext,
  CreateNodes,
  DependencyType,
  RawProjectGraphDependency,
} from "nx/src/devkit-exports";
import * as nx from "sdkwright/nx";
import { sdkwright } from "sdkwright/vite";
import { defineConfig, type Plugin, type UserConfig } from "vite";

export const createNodes: CreateNodes<nx.SdkwrightNxOptions> = nx.createNodes;
export const createNodesV2: CreateNodes<nx.SdkwrightNxOptions> =
  nx.createNodesV2;

// No text is assignable to an enum, so the kind of dependency is compared by its value.
type Told = Awaited<ReturnType<typeof nx.createDependencies>>[number];
export const kindOf = ({ type }: Told): `${DependencyType.static}` => type;
export const restOf = (
  told: Omit<Told, "type">,
): Omit<RawProjectGraphDependency, "type"> => told;
export const dependencies = (context: CreateDependenciesContext) =>
  nx.createDependencies({ targetName: "generate" }, context);

export const plugin: Plugin = sdkwright({ targets: ["shop"], frozen: true });
export const config: UserConfig = defineConfig({ plugins: [sdkwright()] });
