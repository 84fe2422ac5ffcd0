import { MantineProvider, TextInput } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@/shared/http/api';
import { fieldNear } from './fieldNear';
import { fieldProps } from './states';

const problem: Problem = {
  type: '/problems/access/wrong',
  title: 'Wrong',
  status: 422,
  errors: [{ pointer: '/password', code: 'WRONG', message: 'This is not your password' }],
};

/** As much of an element as the search asks for. */
class Place {
  readonly dataset: { field?: string };
  parentElement: Place | null = null;

  constructor(
    readonly name: string,
    field?: string,
    readonly inside: readonly Place[] = [],
  ) {
    this.dataset = field === undefined ? {} : { field };
    for (const one of inside) one.parentElement = this;
  }

  querySelectorAll(): Place[] {
    return this.inside.flatMap((one) => [...(one.dataset.field === undefined ? [] : [one]), ...one.querySelectorAll()]);
  }

  querySelector(): Place | null {
    return this.inside[0] ?? null;
  }

  matches(): boolean {
    return this.inside.length === 0;
  }
}

const near = (from: Place, pointer: string): string | undefined =>
  (fieldNear(from as unknown as Element, pointer) as unknown as Place | undefined)?.name;

describe('fields of the same name in two forms of a page', () => {
  it('do not share an id, and each has its label and its error', () => {
    const page = renderToStaticMarkup(
      <MantineProvider>
        <TextInput label="Password" {...fieldProps(problem, '/password')} />
        <TextInput label="Password of another form" {...fieldProps(undefined, '/password')} />
      </MantineProvider>,
    );
    const ids = [...page.matchAll(/<input[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(page).toContain(`for="${id}"`);
    expect(page.match(/data-field="\/password"/g)).toHaveLength(2);
    expect(page.match(/This is not your password/g)).toHaveLength(1);
  });

  it('are told apart by where the error is told', () => {
    const first = new Place('summary of the first');
    const second = new Place('summary of the second');
    new Place('page', undefined, [
      new Place('first form', undefined, [first, new Place('field of the first', '/password')]),
      new Place('second form', undefined, [
        new Place('head', undefined, [second]),
        new Place('field of the second', '/password'),
        new Place('other', '/name'),
      ]),
    ]);
    expect(near(first, '/password')).toBe('field of the first');
    expect(near(second, '/password')).toBe('field of the second');
    expect(near(first, '/name')).toBe('other');
    expect(near(first, '/nowhere')).toBeUndefined();
  });

  it('may be wrapped: the control inside is what is gone to', () => {
    const summary = new Place('summary');
    new Place('form', undefined, [summary, new Place('cell', '/lines/0/quantity', [new Place('quantity')])]);
    expect(near(summary, '/lines/0/quantity')).toBe('quantity');
  });
});
