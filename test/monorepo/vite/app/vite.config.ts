import { sdkwright } from "sdkwright/vite";

export default {
  build: { minify: false },
  plugins: [sdkwright(), tellsOfChanges()],
};

/** Says to the pages which files Vite takes for changed, also where no module is made of them. */
function tellsOfChanges() {
  return {
    name: "tells-of-changes",
    hotUpdate(
      this: {
        environment: { name: string; hot: { send(message: object): void } };
      },
      { type, file }: { type: string; file: string },
    ) {
      if (this.environment.name !== "client") return;
      const data = { type, file };
      this.environment.hot.send({ type: "custom", event: "changed", data });
    },
  };
}
