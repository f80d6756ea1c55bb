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

const untypedNumbers =
  "the schema lists numbers and has no type; Prism compares them with the text that a query holds";

const readAsBoth =
  "the value is an integer or a text; Prism reads what stands in a path as both, and oneOf wants one";

const undescribed =
  "a required member is described nowhere: it is told when generating (required-not-listed), and has no place in the SDK";

/**
 * What is found of each document although the request is right. The suite fails when one of them is
 * no longer found.
 */
export const knownFaults: Readonly<Record<string, readonly KnownFault[]>> = {
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
  ],
  "openrouter/out.openapi.yaml": [
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
        ],
        [", maximal: request.body.metadata"],
      ),
    },
    {
      reason: untypedNumbers,
      findings: [
        "customHostnameForAZoneListCustomHostnames, maximal: request.query.ssl",
      ],
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
  "redocly-cafe/cafe.yaml": [
    { reason: besideReference, findings: ["listOrderItems, minimal:"] },
  ],
  "redocly-cafe-split/cafe.yaml": [
    { reason: besideReference, findings: ["listOrderItems, minimal:"] },
  ],
};

/** Each of the ends for each of the functions. */
function each(
  functions: readonly string[],
  ends: readonly string[],
): readonly string[] {
  return functions.flatMap((name) => ends.map((end) => name + end));
}
