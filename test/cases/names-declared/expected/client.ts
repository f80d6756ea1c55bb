// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import type { Part } from "./models/part.js";
import type { Product } from "./models/product.js";
import {
  type ListOneProductError,
  type ListOneProductParams,
  type ListProductsError,
  type ListProductsParams,
  listOneProduct,
  listProducts,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly catalog: CatalogResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.catalog = new CatalogResource(this.client);
  }
}

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

export class CatalogProductsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  list(
    params?: ListProductsParams,
    options?: RequestOptions,
  ): ApiPromise<Product, ListProductsError> {
    return listProducts(this.#client, params, options);
  }
}
