import { Shop } from "./sdk/index.ts";

const shop = new Shop({ baseUrl: "/api" });
document.title = String(Object.keys(shop));

import.meta.hot?.accept();
