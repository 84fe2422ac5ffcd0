/** A line of a pasted list: what looks like the article and what looks like the quantity. */
export interface TypedLine {
  readonly text: string;
  readonly article: string;
  /** Undefined where the line names none: the first quantity that fits is meant. */
  readonly quantity: string | undefined;
}

const number = /^[x×хX*]?\s*(\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)\s*(?:шт|уп|пар|кор|м|кг|pcs?|pairs?|ea)?\.?$/iu;

function quantityOf(text: string): string | undefined {
  const found = number.exec(text.trim())?.[1];
  return found?.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}

/** `NG-410/8 <tab> Gloves <tab> 24`: the article is the first column, the quantity the last number after it. */
function fromColumns(text: string, columns: readonly string[]): TypedLine {
  const [article = '', ...rest] = columns.map((column) => column.trim()).filter((column) => column !== '');
  return { text, article, quantity: rest.map(quantityOf).findLast((one) => one !== undefined) };
}

/** `NG-410/8 24`, `NG-410/8 - 24 pcs`, `NG-410/8 x24`: the quantity is at the end, after a space. */
function fromWords(text: string): TypedLine {
  const parted =
    /^(.+?)\s*(?:[-–—=:,]\s+|\s+)((?:[x×х*]\s*)?\d+(?:[.,]\d+)?\s*(?:шт|уп|пар|кор|м|кг|pcs?|pairs?|ea)?\.?)$/iu.exec(
      text,
    );
  const [, article, tail] = parted ?? [];
  if (article === undefined || tail === undefined) return { text, article: text, quantity: undefined };
  return { text, article: article.trim(), quantity: quantityOf(tail) };
}

/** What a buyer pastes from a spreadsheet, a letter or a messenger, line by line. */
export function parseLines(pasted: string): TypedLine[] {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const columns = line.split(/\t|;/);
      return columns.length > 1 ? fromColumns(line, columns) : fromWords(line);
    });
}
