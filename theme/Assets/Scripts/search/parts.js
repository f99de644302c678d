export const isWide = () => matchMedia('(min-width: 64rem)').matches;
