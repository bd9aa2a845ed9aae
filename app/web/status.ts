import type { FailureReply } from '../contract/schemas.ts';

/** HTTP status (RFC 9110, RFC 6585) of each failure of the contract. */
export const FAILURE_STATUS: Readonly<Record<FailureReply['code'], number>> = {
  'argument-invalid': 400,
  'page-unreadable': 422,
  'replay-differs': 409,
  'quota-spent': 429,
  'no-catalogue': 503,
  'catalogue-damaged': 503,
  'model-refused': 503,
  'import-running': 503,
  'disk-full': 503,
  'data-folder-unwritable': 503,
  'file-unreadable': 500,
  'format-unknown': 500,
  'file-empty': 500,
  'file-cut-short': 500,
  'nothing-imported': 500,
  'too-few-records': 500,
  'source-unreachable': 502,
  'setting-invalid': 500,
  'port-in-use': 500,
  internal: 500,
};
