const latin: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/**
 * An article as it is compared: letters and digits only, in lower case, with Cyrillic letters that look like Latin ones
 * taken for Latin, so that `kt ins114` finds `КТ-INS114`. The server's `ArticleKey` is the same, by shared vectors.
 */
export const articleKey = (article: string): string =>
  article
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .replace(/[авекмнорстух]/g, (letter) => latin[letter] ?? letter);
