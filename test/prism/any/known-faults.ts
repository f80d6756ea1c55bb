/** Findings that are no fault of a client. */
export interface KnownFault {
  readonly reason: string;
  /** How each of them begins: function, form, and what is wrong. */
  readonly findings: readonly string[];
}

const besideReference =
  "`required` beside a reference to a parameter means nothing (OpenAPI 3.2.0, 4.23); Prism goes by it";

const contentTypeParameter =
  "a header parameter called Content-Type does not count (OpenAPI 3.0.4, 4.7.12.2); Prism goes by it";

const withoutSerializer = "Prism cannot write its own answer";

const nothingGiven =
  "no member has a value, and the body need not be sent: none is";

const emptyForm =
  "a form without members is the empty text; Prism takes it as no body at all";

const inventedObjects =
  "Prism reads deepObject as if each object that the schema describes had been sent, and misses what those require";

const jsonPart =
  "the object is a part of type application/json, as the specification wants it; Prism reads all parts as text";

const repeatedPart =
  "a list is a part for each item; Prism reads the last of those with the same name alone";

const objectsInList =
  "how objects in a list are written in a query is undefined (OpenAPI 3.0.4, 4.7.12.3), and is JSON here; Prism reads text";

const emptyList =
  "a list of nothing is no part at all: in a form it cannot be told from a list that is missing";

const untyped =
  "the schema lists numbers or true, and has no type; Prism compares them with the text that a query holds";

const bodyOfGet =
  "GET has a body in the document, which fetch refuses to send: it is told when generating";

const readAsBoth =
  "the value is an integer or a text; Prism reads what stands in a path as both, and oneOf wants one";

const undescribed =
  "a required member is described nowhere: it is told when generating (required-not-listed), and has no place in the SDK";

const readOnlyElsewhere =
  "what one part of a schema requires is read-only in another, and not sent; Prism goes by the part";

const left = "x-speakeasy-ignore leaves it out";

const alwaysBoth =
  "each value of one variant is one of another too: oneOf wants one, and none is right";

const cafe: readonly KnownFault[] = [
  { reason: besideReference, findings: ["listOrderItems, minimal:"] },
  {
    reason: readOnlyElsewhere,
    findings: [
      "createMenuItem, minimal: request.body",
      "createMenuItem, maximal: request.body",
    ],
  },
];

/**
 * What is found of each document although the request is right. The suite fails when one of them is
 * no longer found.
 */
export const knownFaults: Readonly<Record<string, readonly KnownFault[]>> = {
  "dub/openapi.yaml": [
    { reason: left, findings: ["POST /track/open: no function"] },
  ],
  "scalar-galaxy/3.1.yaml": [
    {
      reason: readOnlyElsewhere,
      findings: [
        "createCelestialBody, minimal: request.body",
        "createCelestialBody, maximal: request.body",
      ],
    },
  ],
  "docker-engine/swagger.yaml": [
    {
      reason: contentTypeParameter,
      findings: ["imageBuild, maximal: request.header.content-type"],
    },
    {
      reason: withoutSerializer,
      findings: ["systemEvents, minimal: 500", "systemEvents, maximal: 500"],
    },
  ],
  "figma/openapi.yaml": [
    {
      reason: undescribed,
      findings: each(
        ["putWebhook, minimal", "putWebhook, maximal"],
        [
          ": body: ",
          ": request.body: Request body must have required property 'team_id'",
        ],
      ),
    },
  ],
  "box/openapi.json": [
    {
      reason: undescribed,
      findings: each(
        ["postOauth2Revoke, maximal"],
        [
          ": body: ",
          ": request.body: Request body must have required property 'grant_type'",
        ],
      ),
    },
    {
      reason: jsonPart,
      findings: each(
        ["postFilesContent", "postFilesIdContent"],
        [
          ", minimal: request.body.attributes",
          ", maximal: request.body.attributes",
        ],
      ),
    },
    {
      reason: objectsInList,
      findings: ["getSearch, maximal: request.query.mdfilters.0"],
    },
  ],
  "digitalocean/DigitalOcean-public.v2.yaml": [
    {
      reason: undescribed,
      findings: each(
        ["uptimeCreateCheck, minimal", "uptimeCreateCheck, maximal"],
        [
          ": body: ",
          ": request.body: Request body must have required property 'method'",
        ],
      ),
    },
    {
      reason: alwaysBoth,
      findings: each(
        [
          "dropletActionsPostByTag, minimal",
          "dropletActionsPostByTag, maximal",
        ],
        [": body: data must match", ": request.body: Request body must match"],
      ),
    },
  ],
  "openrouter/out.openapi.yaml": [
    {
      reason: left,
      findings: [
        "POST /credits/coinbase: no function",
        "POST /messages: no function",
      ],
    },
    {
      reason: repeatedPart,
      findings: [
        "createAudioTranscriptionsMultipart, maximal: request.body.timestamp_granularities[]",
      ],
    },
  ],
  "openai/openapi.yaml": [
    {
      reason: nothingGiven,
      findings: [
        "createThread, maximal: type: nothing was sent",
        'createThread, maximal: body: "" was sent',
      ],
    },
    {
      reason: emptyList,
      findings: each(
        ["createSkill", "createSkillVersion"],
        [
          ", minimal: request.body: Request body must have required property 'files'",
        ],
      ),
    },
    {
      reason: jsonPart,
      findings: ["createFile, maximal: request.body.expires_after"],
    },
    {
      reason: repeatedPart,
      findings: each(
        ["createTranscription", "createTranscriptionStream"],
        [
          "languages",
          "keywords",
          "include",
          "timestamp_granularities",
          "known_speaker_names",
          "known_speaker_references",
        ].map(
          (name) =>
            `, maximal: request.body.${name}: Request body property ${name} must be array`,
        ),
      ),
    },
  ],
  "cloudflare/openapi.json": [
    {
      reason: jsonPart,
      findings: each(
        [
          "cloudflareImagesCreateAuthenticatedDirectUploadUrlV2",
          "cloudflareImagesUploadAnImageViaUrl",
          "namespaceWorkerPutScriptContent",
          "workerEnvironmentPutScriptContent",
          "workerScriptPutContent",
          "workerVersionsUploadVersion",
          "zoneSnippetsSnippetPut",
        ],
        [", maximal: request.body.metadata"],
      ),
    },
    {
      reason: repeatedPart,
      findings: each(
        [
          "namespaceWorkerPutScriptContent",
          "workerEnvironmentPutScriptContent",
          "workerScriptPutContent",
          "workerVersionsUploadVersion",
        ],
        [", maximal: request.body.<any part name>"],
      ),
    },
    {
      reason: untyped,
      findings: [
        "customHostnameForAZoneListCustomHostnames, maximal: request.query.ssl",
        "sslVerificationSslVerificationDetails, maximal: request.query.retry",
      ],
    },
    {
      reason: readOnlyElsewhere,
      findings: each(
        [
          "dnsRecordsForAZoneCreateDnsRecord",
          "dnsRecordsForAZonePatchDnsRecord",
          "dnsRecordsForAZoneUpdateDnsRecord",
        ],
        [
          ", minimal: body: data must have required property 'proxiable'",
          ", minimal: request.body: Request body must have required property",
          ", maximal: body: data must have required property 'proxiable'",
          ", maximal: request.body: Request body must have required property",
        ],
      ),
    },
    {
      reason: alwaysBoth,
      findings: [
        ...each(
          [
            "botManagementForAZoneUpdateConfig, minimal",
            "botManagementForAZoneUpdateConfig, maximal",
            "createAccountRulesetRule, minimal",
            "createZoneRulesetRule, minimal",
            "updateAccountRulesetRule, minimal",
            "updateZoneRulesetRule, minimal",
          ],
          [
            ": body: data must match exactly one schema in oneOf",
            ": request.body: Request body must match exactly one schema in oneOf",
          ],
        ),
        ...each(
          [
            "createAccountRulesetRule",
            "createZoneRulesetRule",
            "updateAccountRulesetRule",
            "updateZoneRulesetRule",
          ],
          [
            ", maximal: body: data/position must match exactly one",
            ", maximal: request.body.position: Request body property position must match exactly one",
          ],
        ),
      ],
    },
    {
      reason: `${undescribed}; the path has a parameter of its name`,
      findings: each(
        [
          "rateLimitsForAZoneUpdateARateLimit, minimal",
          "rateLimitsForAZoneUpdateARateLimit, maximal",
        ],
        [
          ": path: ",
          ": body: ",
          ": request.body: Request body must have required property 'id'",
        ],
      ),
    },
    {
      reason: bodyOfGet,
      findings: each(
        ["streamSubtitlesCaptionsGetVttCaptionOrSubtitle"],
        [
          ", minimal: request: Body parameter is required",
          ", maximal: request: Body parameter is required",
        ],
      ),
    },
  ],
  "github/api.github.com.json": [
    {
      reason: readAsBoth,
      findings: each(
        [
          "actionsCreateWorkflowDispatch",
          "actionsDisableWorkflow",
          "actionsEnableWorkflow",
          "actionsGetWorkflow",
          "actionsGetWorkflowUsage",
          "actionsListWorkflowRuns",
        ],
        [
          ", minimal: request.path.workflow_id",
          ", maximal: request.path.workflow_id",
        ],
      ),
    },
    {
      reason: readAsBoth,
      findings: each(
        ["reposCancelPagesDeployment", "reposGetPagesDeployment"],
        [
          ", minimal: request.path.pages_deployment_id",
          ", maximal: request.path.pages_deployment_id",
        ],
      ),
    },
  ],
  "stripe/spec3.yaml": [
    {
      reason: inventedObjects,
      findings: [
        ...each(
          [
            "postAccountSessions",
            "postBillingPortalSessions",
            "postCheckoutSessions",
            "postCustomersCustomerFundingInstructions",
            "postFiles",
            "postInvoiceitems",
            "postIssuingCardholders",
            "postIssuingCards",
            "postPaymentIntents",
            "postPlans",
            "postPrices",
            "postProducts",
            "postShippingRates",
            "postSubscriptionItems",
            "postSubscriptions",
            "postTaxCalculations",
            "postTaxTransactionsCreateReversal",
            "postTerminalReadersReaderSetReaderDisplay",
            "postTestHelpersTreasuryReceivedCredits",
            "postTestHelpersTreasuryReceivedDebits",
            "postTreasuryOutboundPayments",
          ],
          [", minimal: request.body."],
        ),
        ...each(
          [
            "postBillingPortalConfigurations",
            "postCheckoutSessions",
            "postInvoices",
          ],
          [", maximal: request.body."],
        ),
        ...each(
          [
            "getCheckoutSessions",
            "getInvoicesUpcoming",
            "getInvoicesUpcomingLines",
            "getSubscriptions",
            "getTreasuryReceivedCredits",
          ],
          [", minimal: request.query."],
        ),
      ],
    },
    {
      reason: emptyForm,
      findings: each(
        [
          "postBillingPortalConfigurations",
          "postFinancialConnectionsAccountsAccountRefresh",
          "postLinkedAccountsAccountRefresh",
          "postPaymentLinks",
          "postSourcesSourceVerify",
          "postTreasuryFinancialAccounts",
        ],
        [", minimal: request: Body parameter is required"],
      ),
    },
  ],
  "redocly-cafe/cafe.yaml": cafe,
  "redocly-cafe-split/cafe.yaml": cafe,
};

/** Each of the ends for each of the functions. */
function each(
  functions: readonly string[],
  ends: readonly string[],
): readonly string[] {
  return functions.flatMap((name) => ends.map((end) => name + end));
}
