/** Whether the last answer came from what was seen earlier because the server cannot be reached. */
export const network = $state({ seenEarlier: false });
