import { defineConfig } from "sdkwright";

export default defineConfig({
  targets: { shop: { input: "../spec/openapi.yaml", output: "src/sdk" } },
});
