import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import type { Problem } from '@/shared/http/api';
import styles from './FormDialog.module.css';
import { fieldProps } from './states';

type TextName<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;

interface FieldOf<V> {
  readonly form: { readonly value: V; readonly change: (part: Partial<V>) => void };
  readonly name: TextName<V>;
  readonly problem: Problem | undefined;
  /** Where the server names it otherwise than the form. */
  readonly pointer?: string;
}

const bound = <V extends object>({ form, name, problem, pointer }: FieldOf<V>) => ({
  value: form.value[name] as string,
  onChange: (event: { currentTarget: { value: string } }) =>
    form.change({ [name]: event.currentTarget.value } as unknown as Partial<V>),
  ...fieldProps(problem, pointer ?? `/${name}`),
});

type Rest<C extends React.ElementType> = Omit<ComponentProps<C>, 'form' | 'name' | 'value' | 'onChange' | 'error'>;

/** A line of text bound to a field of a form. */
export function TextField<V extends object>({
  form,
  name,
  problem,
  pointer,
  ...rest
}: FieldOf<V> & Rest<typeof TextInput>) {
  return (
    <TextInput autoComplete="off" {...rest} {...bound({ form, name, problem, ...(pointer ? { pointer } : {}) })} />
  );
}

/** Several lines of text bound to a field of a form. */
export function LongField<V extends object>({
  form,
  name,
  problem,
  pointer,
  ...rest
}: FieldOf<V> & Rest<typeof Textarea>) {
  return <Textarea rows={2} {...rest} {...bound({ form, name, problem, ...(pointer ? { pointer } : {}) })} />;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a few, by the browser's own list: quick with keys, right on phones. */
export function ChoiceField<V extends object>({
  form,
  name,
  problem,
  pointer,
  choices,
  ...rest
}: FieldOf<V> & { choices: readonly Choice[] } & Omit<Rest<typeof NativeSelect>, 'data'>) {
  return (
    <NativeSelect
      size="sm"
      {...rest}
      data={[...choices]}
      {...bound({ form, name, problem, ...(pointer ? { pointer } : {}) })}
    />
  );
}

/** Yes or no. */
export function CheckField({
  label,
  checked,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
