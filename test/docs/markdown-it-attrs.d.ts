/** The package has no types of its own. */
declare module "markdown-it-attrs" {
  import type { PluginSimple } from "markdown-it";
  const attributes: PluginSimple;
  export default attributes;
}
