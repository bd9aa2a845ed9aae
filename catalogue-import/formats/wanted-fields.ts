/** The fields that a reader decodes. */
export interface WantedFields {
  /** Their tags; all when absent. Others are skipped unread. */
  readonly tags?: ReadonlySet<string> | undefined;
  /** Is told the tag of each field that is skipped so. */
  readonly onSkipped?: ((tag: string) => void) | undefined;
}
