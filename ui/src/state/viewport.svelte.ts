const wide = matchMedia('(min-width: 900px)');

/** A desk shows a week with its hours, a phone its days as a list. */
export const viewport = $state({ desk: wide.matches });
wide.addEventListener('change', () => {
  viewport.desk = wide.matches;
});
