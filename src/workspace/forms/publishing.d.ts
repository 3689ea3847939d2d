// Members of FormApp that @types/google-apps-script 2.0.13 does not know yet (developers.google.com/apps-script/reference/forms/form).
// setEmailCollectionType is on Google but not in its reference: callers must stand its absence.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      setPublished(enabled: boolean): Form
      isPublished(): boolean
      supportsAdvancedResponderPermissions(): boolean
      setEmailCollectionType?(type: unknown): Form
    }
    interface FormApp {
      EmailCollectionType?: { readonly VERIFIED: unknown }
    }
  }
}
