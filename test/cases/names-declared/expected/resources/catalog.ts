// Generated from an OpenAPI document. Do not edit.

import type { Part } from "../models/part.js";
import {
  type ListOneProductError,
  type ListOneProductParams,
  listOneProduct,
} from "../operations/catalog.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { CatalogProductsResource } from "./catalog-products.js";

export class CatalogResource {
  readonly #client: ApiClient;
  readonly products: CatalogProductsResource;

  constructor(client: ApiClient) {
    this.#client = client;
    this.products = new CatalogProductsResource(client);
  }

  get(
    params: ListOneProductParams,
    options?: RequestOptions,
  ): ApiPromise<Part, ListOneProductError> {
    return listOneProduct(this.#client, params, options);
  }
}
