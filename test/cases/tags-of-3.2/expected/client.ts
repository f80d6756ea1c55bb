// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import { AccountResource } from "./resources/account.js";
import { LoopResource } from "./resources/loop.js";
import { NewResource } from "./resources/new.js";
import type { ApiClient } from "./runtime/client.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly account: AccountResource;
  readonly loop: LoopResource;
  readonly new: NewResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.account = new AccountResource(this.client);
    this.loop = new LoopResource(this.client);
    this.new = new NewResource(this.client);
  }
}
