/** Words of the share kit. */
export const share = {
  alt: {
    plain: '“{title}” in large letters, with three stepping stones. Below it: {site}.',
    pictured: '“{title}” in large letters, with a picture: {picture} Below it: {site}.',
  },
} as const;
