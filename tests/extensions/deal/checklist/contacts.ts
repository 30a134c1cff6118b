import type { useAssociations } from '@hubspot/ui-extensions/crm';

/** The deal's contacts as a test gives them: by id, with the properties it is about. */
export interface Contacts {
  readonly contacts?: Readonly<Record<number, Readonly<Record<string, string | null>>>>;
  readonly error?: Error;
  readonly isLoading?: boolean;
}

/** The contacts as HubSpot's hook gives them to a card. */
export function contactsOf({
  contacts = {},
  error,
  isLoading = false,
}: Contacts): ReturnType<typeof useAssociations> {
  return {
    results: Object.entries(contacts).map(([id, properties]) => ({
      toObjectId: Number(id),
      associationTypes: [],
      properties: { firstname: null, lastname: null, email: null, jobtitle: null, ...properties },
    })),
    error: error ?? null,
    isLoading,
    isRefetching: false,
    refetch: () => Promise.resolve(),
    pagination: {
      hasNextPage: false,
      hasPreviousPage: false,
      currentPage: 1,
      pageSize: 100,
      nextPage: () => undefined,
      previousPage: () => undefined,
      reset: () => undefined,
    },
  };
}
