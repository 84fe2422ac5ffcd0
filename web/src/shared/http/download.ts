import { type Call, fetched } from './request';

/** Fetches a file that a plain link cannot ask for, and hands it to the browser to keep. */
export async function download(call: Call, name: string): Promise<void> {
  const response = await fetched({ ...call, accept: '*/*' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
