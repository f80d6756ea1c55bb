/**
 * What Prism reports although the request is right, with the reason, for Clerk 2026-05-12. A test fails
 * when an entry is no longer needed.
 */
export const knownFindings: Readonly<Record<string, string>> = {
  "GetPublicInterstitial: request.query.frontendApi: Query param frontendApi is deprecated":
    "a note, not an error: every parameter is sent, deprecated ones too",
  "GetUserList: request.query.last_active_at_since: Query param last_active_at_since is deprecated":
    "a note, not an error: every parameter is sent, deprecated ones too",
  "GetUsersCount: request.query.last_active_at_since: Query param last_active_at_since is deprecated":
    "a note, not an error: every parameter is sent, deprecated ones too",
};

const nullableWithoutType =
  "a member is `nullable: true` without a type: Prism's validator does not compile, and Prism is silent about it";

/**
 * What Prism does not look at, with the reason, for Clerk 2026-05-12. Here the comparison with the encoder
 * is the only judge. A test fails when an entry is no longer true.
 */
export const blindSpots: Readonly<Record<string, string>> = {
  "createApiKey: body": nullableWithoutType,
  "createM2MToken: body": nullableWithoutType,
  "updateApiKey: body": nullableWithoutType,
};
